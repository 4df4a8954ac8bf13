// What readers will see, publishing it, taking it back, and who did so when.
import { h, say, sentence } from "./dom.js";
import { get, post } from "./api.js";
import { ask, LEAVE } from "./dialog.js";
import { documentAddress } from "./addresses.js";

const PAUSE = 400; // Milliseconds between looks at work that is going on.
const APPROVER = "ban-soan-nguoi-duyet";

const told = each => h("div.message." + each.severity,
  h("strong", each.severity === "error" ? "Lỗi " : each.severity === "warning" ? "Cảnh báo " : "Lưu ý ", each.code), " ",
  each.path ? h("a", { href: documentAddress(each.path) }, each.line ? `${each.path}, dòng ${each.line}` : each.path) : each.file ?? null, each.file ? ": " : "", each.text, each.hint ? [". ", h("span.advice", sentence(each.hint))] : null);

export async function showPublication(main) {
  document.title = "Xuất bản – Bàn soạn";
  let isGone = false, timer = 0, turn = 0;
  const screen = h("div.publish"), history = h("section.history");
  main.replaceChildren(screen, history);

  // What was asked for last is followed to its end.
  const follow = async answer => {
    const own = ++turn, isOn = () => !isGone && own === turn;
    try {
      let state = await answer;
      while (isOn()) {
        draw(state);
        if (state.step !== "working") break;
        await new Promise(resolve => (timer = setTimeout(resolve, PAUSE)));
        if (isOn()) state = await get("publication");
      }
      if (isOn() && state.step !== "offered") await showHistory();
    } catch (error) {
      if (isOn()) draw({ step: "lost", words: error.message, told: [], waiting: [] });
    }
  };
  const go = (path, data) => follow(post(path, data));
  const look = () => go("publication", {});

  const approve = async ({ path, version, title }) => {
    const name = h("input", { type: "text", id: "nguoi-duyet", value: localStorage.getItem(APPROVER) ?? "", autocomplete: "off" });
    if (await ask({
      title: "Duyệt bài", content: [h("p", title), h("div.field", h("label", { htmlFor: name.id }, "Người duyệt"), h("p.help", "Tên hay chức vụ, ghi vào bài cùng ngày hôm nay"), name)],
      buttons: [{ label: "Duyệt, cho đăng", value: "ok", main: true }, LEAVE],
      check: async () => {
        try {
          await post("publication/approve", { path, version, name: name.value });
          localStorage.setItem(APPROVER, name.value);
          return null;
        } catch (error) {
          return error.message;
        }
      },
    })) look();
  };

  function draw(state) {
    const { offer } = state;
    const isReady = state.step === "offered" && !offer.isNothingNew && !offer.obstacles.length;
    const status = {
      idle: () => [], working: () => [h("p.working", { role: "status" }, state.words)],
      published: () => [h("p.done", { role: "status" }, state.words, ". Người đọc xem ở ", h("a", { href: state.address, target: "_blank", rel: "noopener" }, state.address))],
      lost: () => [h("p.fault", { role: "alert" }, state.words)],
      undone: () => [h("p.done", { role: "status" }, state.words)],
      refused: () => state.isAsBefore ? [h("p.fault", { role: "alert" }, "Chưa làm gì. Người đọc vẫn thấy trang cũ. ", state.told.length ? "Vì:" : h("span.report", state.words))] : [],
      offered: () => offer.isNothingNew
        ? [h("p.done", { role: "status" }, "Không có gì mới: người đọc đang thấy đúng những gì có ở đây.")]
        : [offer.isOther ? h("p.fault", { role: "alert" }, "Từ lúc bạn xem, bài đã đổi nên chưa xuất bản. Hãy xem lại rồi bấm Xuất bản.") : null,
          offer.obstacles.length ? h("p.fault", { role: "alert" }, "Chưa xuất bản được: có địa chỉ mà người đọc đang biết sẽ không mở được nữa.") : null],
    }[state.step]();
    const isHere = !screen.firstChild || screen.contains(document.activeElement) || document.activeElement === document.body;
    screen.replaceChildren(...[
      h("h1", { tabIndex: -1 }, "Xuất bản"), ...status, ...(state.told ?? []).map(told), ...(offer?.obstacles ?? []).map(told),
      ...state.step === "offered" && !offer.isNothingNew ? [
        h("section", h("h2", `Người đọc sẽ thấy, ở ${offer.place}`),
          offer.parts.map(part => h("details", { open: part.items.length <= 12 }, h("summary", part.title),
            h("ul", part.items.map(item => h("li", item.path ? h("a", { href: documentAddress(item.path) }, item.words) : item.words)), part.more ? h("li", `và ${part.more} nữa`) : null))),
          offer.around ? h("p", offer.around) : null),
        offer.warnings.length ? h("section", h("h2", "Nên xem trước khi đăng"), offer.warnings.map(told)) : null,
        offer.oldWarnings ? h("p.help", `Ngoài ra có ${offer.oldWarnings} ở những bài không đổi.`) : null,
      ] : [],
      ...state.waiting.length ? [h("section.waiting", h("h2", "Đang chờ duyệt, chưa đăng"),
        h("ul", state.waiting.map(each => h("li", h("a", { href: documentAddress(each.path) }, each.title || each.path), h("span.facts", [each.author, each.date].filter(Boolean).join(" · ")),
          h("button", { type: "button", disabled: state.step === "working", "aria-label": `Duyệt… ${each.title}`, onclick: () => approve(each) }, "Duyệt…")))))] : [],
      h("div.buttons",
        isReady ? h("button.main", { type: "button", onclick: () => go("publication", { fingerprint: offer.fingerprint }) }, "Xuất bản") : null,
        h("button", { type: "button", disabled: state.step === "working", onclick: look }, state.step === "offered" ? "Xem lại" : "Xem những gì sẽ đổi")),
    ].filter(Boolean));
    if (state.step !== "working") say(state.words || screen.querySelector("[role]")?.textContent || "Đã xem xong");
    // Who has gone elsewhere on the page is not called back, least of all to a button that publishes.
    if (isHere) screen.querySelector(isReady ? ".main" : "h1").focus();
  }

  async function showHistory() {
    const { records, last, told: why } = await get("publication/history").catch(() => ({ records: [], last: null, told: [] }));
    if (isGone) return;
    const isHere = history.contains(document.activeElement);
    history.replaceChildren(...records.length || why.length ? [h("h2", "Các lần xuất bản"), ...why.map(told),
      h("ol", records.map((record, index) => h("li", h("span", record.when), h("span.who", record.who), h("span", record.isUndo ? "lùi lại " : "", record.what),
        last && index === records.findIndex(each => each.id === last) ? h("button", { type: "button", onclick: () => undo(record) }, "Lùi lại") : null)))] : []);
    if (isHere) screen.querySelector("h1").focus();
  }

  async function undo(record) {
    if (await ask({
      title: "Lùi lại lần xuất bản này?", content: [h("p", `${record.when}, ${record.who}: ${record.what}`), h("p", "Người đọc lại thấy trang như trước lần ấy. Bài ở đây không đổi.")],
      buttons: [{ label: "Lùi lại", value: "ok", main: true }, LEAVE],
    })) await go("publication/undo", { last: record.id });
  }

  const state = await get("publication");
  showHistory();
  if (state.step === "working") follow(state);
  else look();
  return { close: () => {
    isGone = true;
    clearTimeout(timer);
  } };
}
