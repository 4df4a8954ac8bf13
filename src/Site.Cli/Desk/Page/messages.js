// The engine's messages, each where it belongs: under its field, under its line, or above all.
import { h, prose, sentence } from "./dom.js";

const WORDS = { error: "Lỗi", warning: "Cảnh báo", notice: "Lưu ý" };

// The line in the text, from 1. first: the line of the file at which the body begins; above: empty lines above the text, which no file keeps.
export const placed = (messages, first, above) => messages.map(message => ({ ...message, bodyLine: message.line >= first ? message.line - first + 1 + above : null }));

export const linesAbove = text => text.trim() ? /^(?:[^\S\n]*\n)*/.exec(text)[0].split("\n").length - 1 : 0;

// Messages of one text in another that was made of it: lines that stayed take theirs along; what was written anew is no longer mended by them.
export function carried(messages, from, to) {
  if (from === to) return messages;
  const [a, b] = [from.split("\n"), to.split("\n")];
  let head = 0, tail = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return messages.map(each => each.bodyLine <= head ? each : each.bodyLine > a.length - tail ? { ...each, bodyLine: each.bodyLine + b.length - a.length }
    : { ...each, bodyLine: Math.min(each.bodyLine, b.length), fix: null });
}

// mend(fix): makes the change that the message proposes. extra: shown first, as the line that it is about.
export function messageOf(message, mend, extra) {
  return h("div.message." + message.severity, extra,
    h("p", h("strong", WORDS[message.severity] ?? "Lưu ý", ": "), prose(message.text)),
    message.hint ? h("p.advice", prose(sentence(message.hint))) : null,
    message.fix ? h("button.mend", { type: "button", onclick: () => mend(message) }, message.fix.label ?? "Sửa giúp") : null);
}

// A message about a key that is missing names it.
const named = ({ bodyLine, text }) => bodyLine ? null : /"([^"]+)"/.exec(text)?.[1];

// Puts messages under fields; answers with those that belong to the body, and those to neither.
export function spread(messages, form, mend) {
  const [body, others] = [[], []];
  const byField = new Map(form.fields.map(field => [field, []]));
  for (const message of messages) {
    const field = form.of(message.key ?? named(message));
    if (field) byField.get(field).push(message);
    else if (message.bodyLine) body.push(message);
    else others.push(message);
  }
  for (const [field, own] of byField) {
    const key = JSON.stringify(own);
    if (field.shown === key) continue; // Said once: whoever hears the page is not told again with every letter.
    field.shown = key;
    field.messages.replaceChildren(...own.map(message => messageOf(message, mend)));
    const isWrong = own.some(message => message.severity === "error");
    field.node.classList.toggle("wrong", isWrong);
    if (field.control) field.control[isWrong ? "setAttribute" : "removeAttribute"]("aria-invalid", "true");
    if (isWrong) field.node.closest("details")?.setAttribute("open", "");
  }
  return { body, others };
}

export function inAll(messages) {
  const errors = messages.filter(each => each.severity === "error").length, warnings = messages.filter(each => each.severity === "warning").length;
  return [errors && `${errors} lỗi`, warnings && `${warnings} cảnh báo`].filter(Boolean).join(", ");
}
