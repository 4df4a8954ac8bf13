// The form of one kind of document, from the schema's own words. Only what an editor touches is sent: the rest of a file stays as it is.
import { h, newId, capital, prose, same } from "./dom.js";
import { text } from "./fields/text.js";
import { date } from "./fields/date.js";
import { choice, yesno, checks } from "./fields/choice.js";
import { picker } from "./fields/picker.js";
import { rows } from "./fields/rows.js";
import { group } from "./fields/group.js";
import { image, file } from "./fields/image.js";
import { drop, placement } from "./fields/placement.js";

const STATE = "trang_thai"; // What makes a draft an article: among the first.
const PICKED = ["unit", "tag", "category"];
const FILES = ["picture", "attachment", "sound"];

// The server's model of a list holds that of an item; here a list is an item that may stand several times.
function simple(field) {
  const { items } = field;
  const fields = (field.fields ?? items?.fields)?.map(simple) ?? null;
  const isList = items || field.type === "tags";
  return { ...field, fields, several: Boolean(isList), choices: field.choices ?? items?.choices ?? null, shorthand: field.shorthand ?? items?.shorthand,
    type: field.type === "tags" ? "tag" : field.type === "list" && items ? items.type : field.type };
}

// A value of another shape than the field's (a list where a word belongs) is shown and kept: messages tell what is wrong.
const fits = (model, value) => value === null || typeof value !== "object" || model.several || model.fields || model.type === "drop";

function asWritten(value, env) {
  const box = h("input", { id: env.id, type: "text", value: JSON.stringify(value), readOnly: true, "aria-describedby": env.describedBy });
  return { node: box, control: box, read: () => value };
}

function one(model, value, env) {
  switch (model.type) {
    case "date":
    case "datetime":
    case "month":
      return date(model, value, env);
    case "yesno":
      return yesno(model, value, env);
    case "choice":
    case "category":
    case "section":
      return choice(model, value, env);
    case "drop":
      return drop(model, value, env, makeField);
    case "image":
      return image(model, value, env, makeField);
    case "group":
      return group(model, value, env, makeField);
    case "placement":
      return placement(model, value, env, makeField);
    default:
      return FILES.includes(model.type) ? file(model, value, env) : text(model, value, env);
  }
}

function widget(model, value, env) {
  if (!fits(model, value)) return asWritten(value, env);
  if (model.fields && model.several) return rows(model, value, env, (each, own) => group(model, each, own, makeField));
  if (model.type === "audience" || (model.several && model.type === "choice")) return checks(model, value, env);
  if (PICKED.includes(model.type) && (model.several || model.type === "unit")) return picker(model, value, env);
  if (model.several) return rows({ ...model, fields: null }, value, env, (each, own) => one({ ...model, several: false }, each, own));
  return one(model, value, env);
}

// A field with its label, help and a place for messages. read(): the value as it will be written, or null.
export function makeField(model, value, env) {
  const id = newId();
  const help = model.help ? h("p.help", { id: id + "-g" }, prose(model.help)) : null;
  const messages = h("div.messages", { id: id + "-t" });
  const field = { model, touched: false, messages };
  const own = { ...env, id, describedBy: [help?.id, messages.id].filter(Boolean).join(" "), changed: () => {
    field.touched = true;
    env.changed();
  } };
  const made = widget(model, value, own);
  const label = [capital(model.label), model.required ? h("span.need", " (cần có)") : null];
  field.node = made.isGroup
    ? h("fieldset.field", { "data-key": model.key, "aria-describedby": own.describedBy }, h("legend", label), help, made.node, messages)
    : h("div.field" + (made.isCheck ? ".check" : ""), { "data-key": model.key }, h("label", { htmlFor: id }, label), made.node, help, messages);
  if (model.type === "long" || model.type === "markdown" || made.isGroup || ["tag", "unit"].includes(model.type) || env.isWide?.(model)) field.node.classList.add("wide");
  return Object.assign(field, { control: made.control, read: () => field.touched ? made.read() : value });
}

// model: { fields }; values: as written. env: { path, changed }. The fields fall into those that a document must have, those that most have, and the others.
export function makeForm(model, written, env) {
  let values = written;
  const fields = model.fields.map(simple).map(each => makeField(each, values[each.key] ?? null, { ...env, isWide: field => field.key === model.fields[0].key }));
  const must = fields.filter(each => each.model.required || each.model.key === STATE);
  const often = fields.filter(each => !must.includes(each) && (each.model.common || each.model.key in values));
  const box = own => own.length ? h("div.fields", own.map(each => each.node)) : null;
  return {
    fields,
    must: box(must),
    often: box(often),
    seldom: box(fields.filter(each => !must.includes(each) && !often.includes(each))),
    of: key => fields.find(each => each.model.key === key),
    // What the file has now.
    base: to => (values = to),
    // Only the keys that differ; null takes a key away.
    changes: () => Object.fromEntries(fields.map(each => [each.model.key, each.read(), values[each.model.key] ?? null])
      .filter(([, now, before]) => !same(now, before)).map(([key, now]) => [key, now])),
  };
}
