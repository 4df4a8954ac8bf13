// Values with names, shown as chips: units, categories, audiences, tags. One or several; the first is the main one.
import { h, say } from "../dom.js";
import { choicesOf, combobox, known } from "./combobox.js";

export const listOf = value => value === null || value === undefined || value === "" ? [] : Array.isArray(value) ? [...value] : [value];

export function picker(model, value, env) {
  const of = model.type;
  const isFree = of === "tag";
  let values = listOf(value);
  const names = new Map();
  const chips = h("ul.chips");
  const { box, list } = combobox({
    id: env.id, find: choicesOf(of, env.path, model.choices), isFree, describedBy: env.describedBy,
    placeholder: isFree ? "Gõ từ khóa rồi bấm Enter" : "Gõ vài chữ để tìm",
    chosen: choice => {
      names.set(choice.value, choice.label);
      box.value = "";
      if (!model.several) values = [choice.value];
      else if (!values.includes(choice.value)) values.push(choice.value);
      show();
      env.changed();
      say(`Đã chọn ${choice.label}`);
    },
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

  show();
  known(of, env.path, model.choices).then(all => {
    all.forEach(each => names.set(each.value, each.label));
    show();
  }, () => {});

  // A word typed and left is meant: editors do not know that Enter is wanted.
  box.addEventListener("blur", () => {
    if (!isFree || !box.value.trim()) return;
    for (const word of box.value.split(",").map(each => each.trim())) if (word && !values.includes(word)) values.push(word);
    box.value = "";
    show();
    env.changed();
  });
  return {
    node: h("div.picker", chips, h("div.find", box, list)),
    control: box,
    read: () => !values.length ? null : model.several ? [...values] : values[0],
  };
}
