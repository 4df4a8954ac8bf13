// Repeated values, each a row that can be moved, added and removed, by buttons and by keys (Alt+↑, Alt+↓).
import { h, say, capital, small, newId } from "../dom.js";
import { listOf } from "./picker.js";

// makeItem(value, env) → { node, read, control }.
export function rows(model, value, env, makeItem) {
  const isPlain = !model.fields;
  const list = h("div.rows" + (isPlain ? ".plain" : ""));
  let items = [];

  const place = () => items.forEach((item, index) => {
    item.name.textContent = `${capital(model.label)} ${index + 1}`;
    item.up.disabled = index === 0;
    item.down.disabled = index === items.length - 1;
  });
  const move = (item, step) => {
    const at = items.indexOf(item), to = at + step;
    if (to < 0 || to >= items.length) return;
    const focused = document.activeElement;
    items.splice(to, 0, ...items.splice(at, 1));
    // Moving the other keeps the focus where it is.
    if (step < 0) item.row.after(list.children[to]);
    else item.row.before(list.children[to]);
    place();
    if (focused.disabled) (step < 0 ? item.down : item.up).focus();
    env.changed();
    say(`Đã chuyển: vị trí ${to + 1} trong ${items.length}`);
  };
  const remove = item => {
    const at = items.indexOf(item);
    items.splice(at, 1);
    item.row.remove();
    place();
    (items[at] ?? items[at - 1])?.row.querySelector("input, textarea, select, button")?.focus();
    if (!items.length) add.focus();
    env.changed();
    say(`Đã xóa dòng ${at + 1}`);
  };
  const insert = (given, at, isNew) => {
    const item = makeItem(given, { ...env, id: newId(), describedBy: null });
    const button = (label, title, onclick) => h("button", { type: "button", title, "aria-label": title, onclick }, label);
    item.name = h("span.name", { id: newId() });
    item.up = button("↑", "Lên (Alt+↑)", () => move(item, -1));
    item.down = button("↓", "Xuống (Alt+↓)", () => move(item, 1));
    item.row = h("div", {
      role: "group", "aria-labelledby": item.name.id,
      onkeydown: event => {
        const step = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (step) {
          event.preventDefault();
          event.stopPropagation();
          move(item, step);
        } else if (isPlain && event.key === "Enter" && event.target.matches("input:not([role])") && !event.isComposing) {
          event.preventDefault();
          insert(null, items.indexOf(item) + 1, true);
        } else if (isPlain && event.key === "Backspace" && event.target.value === "") {
          event.preventDefault();
          if (!event.repeat) remove(item); // Held down to empty a row, it takes that row's words alone.
        }
      },
    }, h("div.handle", item.name, item.up, item.down, button("×", "Xóa dòng này", () => remove(item))), h("div.item", item.node));
    if (isPlain && item.control) item.control.setAttribute("aria-labelledby", item.name.id);
    list.insertBefore(item.row, list.children[at] ?? null);
    items.splice(at, 0, item);
    place();
    if (isNew) {
      item.row.querySelector("input, textarea, select")?.focus();
      env.changed();
    }
  };
  const add = h("button.add", { type: "button", onclick: () => insert(null, items.length, true) }, `+ Thêm ${small(model.label)}`);

  listOf(value).forEach((each, index) => insert(each, index));
  return {
    node: h("div", list, add),
    isGroup: true,
    read: () => {
      const values = items.map(item => item.read()).filter(each => each !== null);
      return values.length ? values : null;
    },
  };
}
