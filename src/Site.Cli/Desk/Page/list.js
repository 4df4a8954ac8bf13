// All documents: what wants attention first, then the newest. One request; the filter works in the browser.
import { h, say, after, capital } from "./dom.js";
import { get, forget } from "./api.js";
import { fold, seeker } from "./folding.js";
import { watchPreview } from "./events.js";
import { DrawnList } from "./drawn.js";
import { create } from "./new.js";
import { documentAddress } from "./addresses.js";
import { importWord } from "./drop.js";
import { fileButton } from "./fields/image.js";

const day = date => (date ?? "").slice(0, 10).split("-").reverse().join("/");

// The filter outlives a visit to a document.
const asked = { query: "", kind: "" };

export async function showList(main) {
  document.title = "Danh sách bài – Bàn soạn";
  forget();
  let { kinds, documents, version } = await get("documents");
  const labels = new Map(kinds.map(kind => [kind.id, capital(kind.label)]));
  const folded = new WeakMap();
  const textOf = each => {
    if (!folded.has(each)) {
      folded.set(each, fold([each.title, labels.get(each.kind), each.stateLabel, day(each.date), each.unit, each.author, each.path].join(" ")));
    }
    return folded.get(each);
  };

  const row = each => [
    h("a.row", { href: documentAddress(each.path) }, each.title || h("em", "Chưa có tiêu đề")),
    h("span.facts", [labels.get(each.kind), each.unit, each.author].filter(Boolean).join(" · ")),
    h("span.marks",
      each.errors ? h("span.mark.error", `${each.errors} lỗi`) : null,
      each.warnings ? h("span.mark.warning", `${each.warnings} cảnh báo`) : null,
      each.attention.filter(one => one.reason !== "loi" && one.reason !== "canh-bao").map(one => h("span.mark.due", capital(one.label)))),
    h("span.state", { "data-state": each.state }, capital(each.stateLabel)),
    h("span.date", day(each.date)),
  ];

  const query = h("input", { type: "search", id: "tim", value: asked.query, placeholder: "Tiêu đề, tổ chức, tác giả… gõ có dấu hay không dấu", autocomplete: "off", spellcheck: "false" });
  const kind = h("select", { id: "loai" }, h("option", { value: "" }, "Mọi loại bài"), kinds.map(each => h("option", { value: each.id }, labels.get(each.id))));
  kind.value = asked.kind;
  const count = h("p.count");
  const sections = [["Cần để ý", h("ol.drawn", { "aria-label": "Bài cần để ý" })], ["Các bài khác", h("ol.drawn", { "aria-label": "Các bài khác" })]]
    .map(([title, list]) => ({ title, drawn: new DrawnList(list, row), head: h("h2"), box: h("section.part") }));
  for (const { head, box, drawn } of sections) box.append(head, drawn.element);
  const nothing = h("p.nothing", { hidden: true });

  const seek = () => {
    [asked.query, asked.kind] = [query.value, kind.value];
    const holds = seeker(asked.query);
    const found = documents.filter(each => (!asked.kind || each.kind === asked.kind) && (!asked.query.trim() || holds(textOf(each))));
    const urgent = found.filter(each => each.attention.length);
    const split = [
      [...urgent.filter(each => each.errors), ...urgent.filter(each => !each.errors)],
      found.filter(each => !each.attention.length),
    ];
    sections.forEach(({ title, head, box, drawn }, index) => {
      box.hidden = !split[index].length;
      head.replaceChildren(title, h("span.number", split[index].length.toLocaleString("vi-VN")));
      drawn.show(split[index]);
    });
    nothing.hidden = found.length > 0;
    nothing.textContent = documents.length
      ? "Không có bài nào như vậy. Thử bớt chữ, hoặc chọn Mọi loại bài."
      : "Chưa có bài nào. Bấm một nút ở trên để viết bài đầu tiên.";
    count.textContent = `${found.length.toLocaleString("vi-VN")} bài`;
  };
  const tell = after(600, () => say(count.textContent));
  query.addEventListener("input", () => (seek(), tell()));
  kind.addEventListener("change", () => (seek(), tell()));
  query.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      main.querySelector("a.row")?.[event.key === "Enter" ? "click" : "focus"]();
    }
  });

  main.replaceChildren(
    h("div.list",
      h("h1.hidden", "Danh sách bài"),
      h("div.make", { role: "group", "aria-label": "Viết bài mới" },
        kinds.filter(each => each.folder !== null).map(each => h("button", { onclick: () => create(each) }, h("span", { "aria-hidden": "true" }, "+ "), each.button)),
        fileButton("Nhập tệp Word…", ".docx,.docm,.dotx,.doc,.odt,.rtf", false, ([file]) => importWord(file))),
      h("div.seek", { role: "search" },
        h("label", { htmlFor: "tim" }, "Tìm bài"), query,
        h("label.hidden", { htmlFor: "loai" }, "Loại bài"), kind, count),
      sections.map(({ box }) => box), nothing));
  seek();
  if (matchMedia("(hover: hover)").matches) query.focus();

  // The preview tells of each new version: what was just saved, here or elsewhere, is shown as it is.
  let told = null, turn = 0;
  const stop = watchPreview(async ({ data }) => {
    // A version with errors keeps the number of the one that is shown, and has a report of its own.
    const { ban, loi } = JSON.parse(data), isKnown = told === null ? !loi && ban.split(".").at(-1) === version?.split(".")[0] : data === told;
    told = data;
    if (isKnown) return;
    const own = ++turn, answer = await get("documents").catch(() => null); // None: the preview has been stopped; the next screen tells.
    if (!answer || own !== turn) return;
    ({ documents, version } = answer);
    const focused = document.activeElement?.closest("a.row")?.hash;
    seek();
    if (focused) main.querySelector(`a.row[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  });
  return { close: () => (stop(), sections.forEach(({ drawn }) => drawn.close())) };
}
