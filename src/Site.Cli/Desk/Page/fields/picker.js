// Values with names, shown as chips: units, categories, audiences, tags. One or several; the first is the main one.
import { h, say } from "../dom.js";
import { choicesOf, combobox, exactly, known } from "./combobox.js";

export const listOf = value => value === null || value === undefined || value === "" ? [] : Array.isArray(value) ? [...value] : [value];

export function picker(model, value, env) {
  const of = model.type;
  const isFree = of === "tag";
  let values = listOf(value);
  const names = new Map();
  const chips = h("ul.chips");
  const fault = h("p.fault", { role: "alert", hidden: true });
  let all = [];
  const { box, list } = combobox({
    id: env.id, find: choicesOf(of, env.path, model.choices), typed: isFree ? () => settle() : null, describedBy: env.describedBy,
    placeholder: isFree ? "Gõ từ khóa rồi bấm Enter" : "Gõ vài chữ để tìm",
    chosen: choice => take([choice]),
  });

  const named = each => names.get(each) ?? each;
  const move = (index, to) => {
    if (to < 0 || to >= values.length) return;
    values.splice(to, 0, ...values.splice(index, 1));
    show();
    chips.children[to].querySelector("button:last-child").focus();
    env.changed();
    say(`${named(values[to])}: vị trí ${to + 1} trong ${values.length}`);
  };
  const show = () => chips.replaceChildren(...values.map((each, index) => h("li",
    { onkeydown: event => {
      const step = event.altKey && { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      move(index, index + step);
    } },
    h("span", named(each)),
    index ? h("button", { type: "button", title: "Lên trước (Alt+←)", "aria-label": `Đưa ${named(each)} lên trước`, onclick: () => move(index, index - 1) }, "‹") : null,
    h("button", { type: "button", title: "Bỏ", "aria-label": `Bỏ ${named(each)}`, onclick: () => {
      values.splice(index, 1);
      show();
      box.focus();
      env.changed();
    } }, "×"))));

  const take = choices => {
    box.value = "";
    for (const { value, label } of choices) {
      names.set(value, label);
      if (!model.several) values = [value];
      else if (!values.includes(value)) values.push(value);
    }
    show();
    env.changed();
    say(`Đã chọn ${choices.map(each => each.label).join(", ")}`);
  };

  show();
  known(of, env.path, model.choices).then(found => {
    all = found;
    all.forEach(each => names.set(each.value, each.label));
    show();
  }, () => {});

  // What is typed and left is meant: editors do not know that Enter is wanted. What no list has is not kept, and told.
  const settle = () => {
    const text = box.value.trim();
    if (!text) return;
    const meant = isFree ? text.split(",").map(each => each.trim()).filter(Boolean).map(each => ({ value: each, label: each })) : exactly(all, text);
    if (isFree || meant.length === 1) return take(meant);
    box.value = "";
    fault.textContent = `"${text}" chưa khớp đúng một dòng trong danh sách nên chưa ghi. Gõ vài chữ của tên rồi chọn một dòng hiện ra.`;
    fault.hidden = false;
  };
  box.addEventListener("blur", settle);
  box.addEventListener("input", () => (fault.hidden = true));
  return {
    node: h("div.picker", chips, h("div.find", box, list), fault),
    control: box,
    read: () => !values.length ? null : model.several ? [...values] : values[0],
  };
}
