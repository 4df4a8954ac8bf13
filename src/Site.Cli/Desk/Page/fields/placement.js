// The bulletins that a document goes into: by its date, none, or chosen months with a section and a place in it.
import { h, newId } from "../dom.js";
import { listOf } from "./picker.js";

// One of a few ways, by radio buttons; the details belong to the way "chon".
function ways(names, way, details, env) {
  const name = newId();
  const radios = names.map(([value, label]) => {
    const id = newId();
    return [h("input", { id, type: "radio", name, value, checked: value === way, onchange: () => (show(), env.changed()) }), h("label", { htmlFor: id }, label)];
  });
  const chosen = () => radios.find(([radio]) => radio.checked)[0].value;
  const show = () => (details.hidden = chosen() !== "chon");
  show();
  return { chosen, node: h("div", h("div.checks", radios.map(each => h("span", each))), details) };
}

// false: none; true or nothing: by its date; months; or keys.
export function placement(model, value, env, makeField) {
  const isMapping = value !== null && typeof value === "object" && !Array.isArray(value);
  const keys = isMapping ? { ...value } : typeof value === "boolean" || value === null ? {} : { thang: value };
  const parts = model.fields.map(each => makeField(each, keys[each.key] ?? null, env));
  const { chosen, node } = ways([["ngay", "Theo ngày của bài"], ["chon", "Chọn số"], ["khong", "Không vào bản tin nào"]],
    value === false ? "khong" : value === null || value === true ? "ngay" : "chon", h("div.group", parts.map(each => each.node)), env);
  return {
    node,
    isGroup: true,
    read: () => {
      if (chosen() !== "chon") return chosen() === "khong" ? false : value === true ? true : null;
      const values = { ...keys };
      for (const each of parts) {
        const now = each.read();
        if (now === null) delete values[each.model.key];
        else values[each.model.key] = now;
      }
      const made = Object.keys(values);
      return !made.length ? null : made.length === 1 && values.thang && !isMapping ? listOf(values.thang) : values;
    },
  };
}

// A section of an issue may leave out documents, or be left out itself: true.
export function drop(model, value, env, makeField) {
  const list = makeField({ ...model, type: "path", several: true, label: "Bài không lấy", help: "", required: false }, value === true ? null : value, env);
  const { chosen, node } = ways([["chon", "Bỏ từng bài"], ["ca-muc", "Bỏ cả mục"]], value === true ? "ca-muc" : "chon", list.node, env);
  return { node, isGroup: true, read: () => chosen() === "ca-muc" ? true : list.read() };
}
