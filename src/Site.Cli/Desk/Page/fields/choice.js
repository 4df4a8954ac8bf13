// One of a few words; yes or no; several of a few.
import { h, newId } from "../dom.js";
import { fold } from "../folding.js";
import { known } from "./combobox.js";
import { listOf } from "./picker.js";

const folded = word => fold(String(word ?? "")).replace(/[^a-z0-9]/g, "");

// Words are read as tolerantly as the engine reads them: "Nháp" is "nhap".
const meant = (choices, value) => choices.find(each => each.value === value)
  ?? choices.find(each => folded(each.value) === folded(value) || folded(each.label) === folded(value));

export function choice(model, value, env) {
  const select = h("select", { id: env.id, "aria-describedby": env.describedBy, onchange: env.changed });
  const fill = choices => {
    const known = value === null || value === undefined ? null : meant(choices, value) ?? { value, label: `${value} (không có trong danh sách)` };
    const all = known && !choices.includes(known) ? [known, ...choices] : choices;
    select.replaceChildren(
      model.required && known ? "" : h("option", { value: "" }, "– để trống –"),
      ...all.map(each => h("option", { value: each.value }, (each.level ? "\u00a0\u00a0".repeat(each.level) : "") + each.label)));
    select.value = known?.value ?? "";
  };
  fill(model.choices ?? []);
  if (!model.choices && model.type !== "choice") {
    known(model.type, env.path).then(choices => {
      if (select.value && select.value !== value) value = select.value;
      fill(choices);
    }, () => {});
  }
  return { node: select, control: select, read: () => select.value || null };
}

export function yesno(model, value, env) {
  const isYes = ["true", "yes", "co"].includes(folded(value));
  const box = h("input", { id: env.id, type: "checkbox", checked: isYes, "aria-describedby": env.describedBy, onchange: env.changed });
  return { node: box, control: box, isCheck: true, read: () => box.checked || null };
}

export function checks(model, value, env) {
  const values = listOf(value);
  const group = h("div.checks");
  const fill = choices => {
    const unknown = values.filter(each => !choices.some(one => one.value === each)).map(each => ({ value: each, label: each }));
    group.replaceChildren(...[...choices, ...unknown].map(each => {
      const id = newId();
      return h("span", h("input", { id, type: "checkbox", checked: values.includes(each.value), onchange: event => {
        if (event.target.checked) values.push(each.value);
        else values.splice(values.indexOf(each.value), 1);
        env.changed();
      } }), h("label", { htmlFor: id }, each.label));
    }));
  };
  fill(model.choices ?? []);
  if (!model.choices) known(model.type, env.path).then(fill, () => {});
  return { node: group, isGroup: true, read: () => values.length ? [...values] : null };
}
