// A text box with a list to choose from: ARIA's combobox. Arrow keys, Enter and Esc, as on a search page.
import { h, newId, after, say } from "../dom.js";
import { get, remembered } from "../api.js";
import { fold, seeker } from "../folding.js";

const MOST = 60; // More are found by typing.

// In the order of the tree: below a unit come those that belong to it.
function inTree(choices) {
  if (!choices.some(each => each.parent)) return choices;
  const values = new Set(choices.map(each => each.value));
  const below = (parent, level) => choices.filter(each => (values.has(each.parent) && each.parent !== each.value ? each.parent : null) === parent)
    .flatMap(each => [{ ...each, level }, ...level < 9 ? below(each.value, level + 1) : []]);
  const placed = below(null, 0);
  return placed.length === choices.length ? placed : choices;
}

// The choices that the form has brought, or else all that the server knows.
export const known = async (of, path, choices) => inTree(choices ?? await remembered("choices", { of, q: "", for: path }));

// Choices that are known are filtered here; those that are many ("remote") are asked for as one types.
export function choicesOf(of, path, choices) {
  if (choices === "remote") return (query, signal) => get("choices", { of, q: query, for: path }, signal);
  return async query => {
    const holds = seeker(query);
    return (await known(of, path, choices)).filter(each => holds(fold(`${each.label} ${each.value} ${each.detail ?? ""}`)));
  };
}

// The choices whose name or value is just what is typed.
export const exactly = (choices, text) => choices.filter(each => [each.label, each.value].some(one => fold(one) === fold(text)));

// find(query, signal) → [{ value, label, detail, level }]; chosen(choice): what Enter or a click means; picture(value): the address of a thumbnail; typed(): Enter takes what is typed.
export function combobox({ id = newId(), find, chosen, typed, picture, label, placeholder, value = "", describedBy }) {
  const list = h("ul.options", { id: id + "-l", role: "listbox", "aria-label": label ?? "Gợi ý", hidden: true });
  const box = h("input", {
    id, type: "text", role: "combobox", value, placeholder, autocomplete: "off", spellcheck: "false",
    "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, "aria-label": label, "aria-describedby": describedBy,
  });
  let found = [], best = null, at = -1, waiting = null, isPending = false; // Pending: what is listed answers an older text.

  const mark = index => {
    at = index;
    [...list.children].forEach((option, each) => option.setAttribute("aria-selected", each === at));
    const option = list.children[at];
    box.setAttribute("aria-activedescendant", option?.id ?? "");
    option?.scrollIntoView({ block: "nearest" });
  };

  const close = () => {
    waiting?.abort();
    soon.stop();
    isPending = false;
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    mark(-1);
  };

  const take = choice => {
    close();
    chosen(choice);
  };

  async function open() {
    waiting?.abort();
    soon.stop();
    isPending = true;
    const own = waiting = new AbortController(), asked = box.value.trim();
    try {
      found = await find(asked, own.signal);
    } catch (error) {
      if (error.name === "AbortError") return;
      found = [];
      if (error.status !== 404) say(error.message);
    }
    if (own !== waiting || own.signal.aborted || document.activeElement !== box || asked !== box.value.trim()) return;
    isPending = false;
    best = exactly(found, asked)[0] ?? found[0];
    found = found.slice(0, MOST);
    list.replaceChildren(...found.map((choice, index) => {
      const option = h("li", { id: `${id}-${index}`, role: "option", "aria-selected": "false", onclick: () => take(choice) },
        picture ? h("img", { src: picture(choice.value), alt: "", loading: "lazy" }) : null,
        h("span", choice.label), choice.detail ? h("small", choice.detail) : null);
      if (choice.level) option.style.paddingInlineStart = `${.75 + choice.level * 1.25}rem`;
      return option;
    }));
    list.hidden = !found.length;
    box.setAttribute("aria-expanded", !list.hidden);
    mark(-1);
    if (box.value.trim()) say(found.length ? `${found.length} gợi ý` : "Không có gợi ý nào");
  }
  const soon = after(60, open);

  box.addEventListener("input", () => (isPending = true, mark(-1), soon()));
  box.addEventListener("click", () => list.hidden && open());
  box.addEventListener("focus", () => box.matches(":focus-visible") && open());
  box.addEventListener("blur", close);
  list.addEventListener("mousedown", event => event.preventDefault());
  box.addEventListener("keydown", async event => {
    if (event.isComposing || event.altKey || event.ctrlKey) return;
    const isEnter = event.key === "Enter" && box.value.trim();
    if (isPending && (event.key.startsWith("Arrow") && !/Left|Right/.test(event.key) || isEnter && !typed)) {
      // Who types and chooses faster than the list comes means what is typed.
      event.preventDefault();
      event.stopPropagation();
      await open();
      if (isPending || !found.length) return;
      return isEnter ? take(best) : mark(event.key === "ArrowDown" ? 0 : found.length - 1);
    }
    const places = found.length + 1;
    const step = { ArrowDown: 1, ArrowUp: places - 1 }[event.key];
    if (step && list.hidden) open();
    else if (step) mark((at + 1 + step) % places - 1);
    else if (event.key === "Enter" && !list.hidden && at >= 0) take(found[at]);
    else if (isEnter && typed) close(), typed();
    else if (isEnter && !list.hidden && found.length) take(best);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { box, list, close };
}
