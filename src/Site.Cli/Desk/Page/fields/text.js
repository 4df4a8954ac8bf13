// One line, several lines, a number: text boxes that keep what was typed.
import { h, newId } from "../dom.js";

export function text(model, value, env) {
  const isLong = model.type === "long" || model.type === "markdown";
  const options = model.choices && h("datalist", { id: newId() }, model.choices.map(each => h("option", { value: each.label })));
  const labelled = model.choices?.find(each => each.value === value);
  const box = h(isLong ? "textarea" : "input", {
    id: env.id, value: labelled?.label ?? value ?? "", autocomplete: "off", "aria-describedby": env.describedBy, required: false,
    ...isLong ? { rows: model.type === "markdown" ? 5 : 2 } : { type: "text", inputMode: model.type === "number" ? "numeric" : "text", list: options?.id },
    oninput: env.changed,
  });
  return {
    node: options ? h("div", box, options) : box,
    control: box,
    read: () => {
      const written = isLong ? box.value.trim() : box.value.trim().replace(/\s+/g, " ");
      return model.choices?.find(each => each.label === written)?.value ?? (written || null);
    },
  };
}
