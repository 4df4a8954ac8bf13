// Keys below a key. What is written below and unknown here is carried along as it is.
import { h, same } from "../dom.js";

// makeField(model, value, env) → a field, as the form makes it.
export function group(model, value, env, makeField) {
  const known = value !== null && typeof value === "object" ? { ...value } : value ? { [model.shorthand ?? model.fields[0].key]: value } : {};
  const fields = model.fields.map(each => makeField(each, known[each.key] ?? null, { ...env, inside: model.key }));
  return {
    node: h("div.group", fields.map(each => each.node)),
    isGroup: true,
    fields,
    read: () => {
      const values = { ...known };
      for (const each of fields) {
        const now = each.read();
        if (now === null) delete values[each.model.key];
        else if (!same(now, known[each.model.key])) values[each.model.key] = now;
      }
      return Object.keys(values).length ? values : null;
    },
  };
}
