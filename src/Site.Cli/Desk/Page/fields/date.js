// A date as it is written, with the browser's calendar beside it and the day of the week below.
import { h, small } from "../dom.js";

const two = number => String(number).padStart(2, "0");

// "2026-11-20", "20/11/2026", each may have a time → ["2026", "11", "20", " 07:30"] or null.
export function parts(written) {
  const text = (written ?? "").trim();
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(\D.*)?$/.exec(text);
  if (found) return [found[1], two(found[2]), two(found[3]), found[4] ?? ""];
  const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(\D.*)?$/.exec(text);
  return turned && [turned[3], two(turned[2]), two(turned[1]), turned[4] ?? ""];
}

// Null for a day that no calendar has.
function dayOf(found) {
  const [year, month, day] = found.map(Number);
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? { date, year, month, day } : null;
}

function inWords(written) {
  const found = parts(written);
  if (!found) return "";
  const real = dayOf(found);
  if (!real) return "Lịch không có ngày này.";
  const { date, year, month, day } = real;
  return `${date.toLocaleDateString("vi-VN", { weekday: "long" })}, ngày ${day} tháng ${month} năm ${year}`;
}

const months = written => {
  const found = /^(\d{4})[-/](\d{1,2})$/.exec(written.trim()) ?? /^(\d{1,2})[-/](\d{4})$/.exec(written.trim());
  return found && (found[1].length === 4 ? [found[1], two(found[2])] : [found[2], two(found[1])]);
};

// As the server has it, "2026-11-20 07:30" or "2026-11"; as an editor reads it, "20/11/2026 07:30" or "11/2026".
const plain = (text, isMonth) => isMonth ? months(text)?.join("-") : parts(text) && dayOf(parts(text)) && parts(text).slice(0, 3).join("-") + parts(text)[3];
const shown = (value, isMonth) => isMonth ? months(value)?.reverse().join("/") : parts(value) && parts(value).slice(0, 3).reverse().join("/") + parts(value)[3];

export function date(model, value, env) {
  const isMonth = model.type === "month";
  const words = h("p.words");
  const box = h("input", { id: env.id, type: "text", value: shown(value ?? "", isMonth) ?? value ?? "", autocomplete: "off", "aria-describedby": env.describedBy,
    placeholder: isMonth ? "11/2026" : model.type === "datetime" ? "20/11/2026 07:30" : "20/11/2026" });
  const calendar = h("input.calendar", { type: isMonth ? "month" : "date", tabIndex: -1, "aria-hidden": "true" });
  const show = () => {
    calendar.value = (plain(box.value, isMonth) || "").slice(0, isMonth ? 7 : 10);
    words.textContent = isMonth ? "" : inWords(box.value);
  };
  box.addEventListener("input", () => (show(), env.changed()));
  calendar.addEventListener("change", () => {
    const time = parts(box.value)?.[3] ?? "";
    box.value = calendar.value ? shown(calendar.value + (isMonth ? "" : time), isMonth) : "";
    show();
    env.changed();
    box.focus();
  });
  show();
  return {
    node: h("div.date", h("div.joined", box, h("button", {
      type: "button", title: "Chọn trên lịch", "aria-label": `Chọn ${small(model.label)} trên lịch`,
      onclick: () => calendar.showPicker ? calendar.showPicker() : calendar.focus(),
    }, "Lịch"), calendar), words),
    control: box,
    read: () => plain(box.value, isMonth) || box.value.trim() || null,
  };
}
