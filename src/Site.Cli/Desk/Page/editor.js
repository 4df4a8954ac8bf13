// One document: its form, its text, the page beside, saved by Ctrl+S.
import { h, say, after, clock, same } from "./dom.js";
import { get, post, remembered } from "./api.js";
import { ask } from "./dialog.js";
import { makeForm, makeField } from "./form.js";
import { makeBody } from "./body.js";
import { makeBeside } from "./beside.js";
import { inAll, messageOf, placed, spread } from "./messages.js";
import { keepCopies, offer, watchTabs } from "./copy.js";
import { settle } from "./conflict.js";
import { attachPaste } from "./paste.js";
import { attachDrop } from "./drop.js";
import { boardAddress } from "./addresses.js";

const PAUSE = 350; // Milliseconds from the last letter to the page beside.
const MOST_TRIES = 40;

export async function showEditor(main, path) {
  const opened = await get("file", { path });
  // When what stands above the text cannot be read, there is no form: the whole file is the text.
  const isWhole = typeof opened.whole === "string";
  const model = isWhole ? { fields: [] } : await remembered("form", { kind: opened.kind });
  let base = { version: opened.version, values: opened.values, body: isWhole ? opened.whole : opened.body };
  let firstLine = isWhole ? 1 : opened.bodyFirstLine;
  let url = opened.url;
  let extra = {}; // Changes of keys that the form has no field for: a mended wrong key.
  let drafting = null, saving = null, isGone = false, tries = 0;

  const changed = () => {
    showState();
    refresh();
    copies.soon();
  };
  const env = { path, changed };
  const form = makeForm(model, base.values, env);
  const body = makeBody({ path, value: base.body, changed, moved: line => beside.follow(line), mend: message => mend(message) });
  const beside = makeBeside({ chosen: line => {
    show("write");
    body.goTo(line);
  } });

  attachPaste(body);
  const noDrop = attachDrop(body);

  const changes = () => ({ ...form.changes(), ...extra });
  const bodyNow = () => body.value() === base.body ? null : body.value();
  const isUnsaved = () => bodyNow() !== null || Object.keys(changes()).length > 0;
  const text = text => isWhole ? { whole: text } : { body: text };
  const mine = () => ({ values: { ...base.values, ...changes() }, body: body.value() });

  // ---- What is above ----
  const title = h("h1");
  const state = h("p.state", { role: "status" });
  const save = h("button.main", { type: "button", title: "Lưu (Ctrl+S)", "aria-keyshortcuts": "Control+S", onclick: () => store() }, "Lưu");
  const view = h("a.button", { target: "_blank", rel: "noopener" }, "Mở trang");
  const switches = [["write", "Soạn"], ["page", "Xem trang"]].map(([to, label]) => h("button", { type: "button", "data-to": to, onclick: () => show(to) }, label));
  const notices = h("div.notices");
  const others = h("div.others");
  let fault = null;

  const notice = (name, ...content) => {
    notices.querySelector(`[data-name=${name}]`)?.remove();
    if (content.length) notices.append(h("div.banner", { "data-name": name, role: "alert" }, content));
  };
  const showState = () => {
    const text = fault ?? (isUnsaved() ? "Chưa lưu" : base.at ? `Đã lưu lúc ${clock(base.at)}` : "Chưa sửa gì");
    if (state.textContent !== text) state.textContent = text;
    state.classList.toggle("unsaved", Boolean(fault) || isUnsaved());
    const name = form.fields[0]?.read() || (isWhole ? path : "Chưa có tiêu đề");
    if (title.textContent !== name) title.textContent = name;
    document.title = `${isUnsaved() ? "• " : ""}${name} – Bàn soạn`;
    view.hidden = !url;
    if (url) view.href = url;
  };
  const show = to => {
    room.dataset.show = to;
    switches.forEach(each => each.setAttribute("aria-pressed", each.dataset.to === to));
  };

  // ---- The engine's word on what is not saved yet ----
  const told = messages => {
    const rest = spread(placed(messages, firstLine), form, mend);
    body.show(rest.body);
    const seen = JSON.stringify(rest.others);
    if (others.dataset.seen !== seen) {
      others.dataset.seen = seen;
      others.replaceChildren(...rest.others.map(each => messageOf(each, mend)));
    }
    const sum = inAll(messages);
    tally.textContent = sum || "Không có lỗi";
    tally.className = "tally" + (messages.some(each => each.severity === "error") ? " error" : sum ? " warning" : "");
  };
  const refresh = after(PAUSE, async () => {
    drafting?.abort();
    const own = drafting = new AbortController();
    try {
      const answer = await post("draft", { path, version: base.version, values: changes(), ...text(body.value()) }, own.signal);
      if (own.signal.aborted || isGone) return;
      firstLine = isWhole ? 1 : answer.bodyFirstLine ?? firstLine;
      told(answer.messages);
      const isOwnFault = answer.messages.some(each => each.severity === "error");
      beside.show(answer.page, firstLine, isOwnFault);
      // A file that was made a moment ago is not yet part of the preview.
      if (answer.page || isOwnFault) tries = 0;
      else if (tries++ < MOST_TRIES) setTimeout(refresh, PAUSE);
    } catch (error) {
      if (error.name !== "AbortError" && !isGone) notice("draft", h("p", error.message));
      return;
    }
    notice("draft");
  });

  function mend(message) {
    const { fix } = message;
    if (message.bodyLine) body.mend(message);
    for (const [key, value] of Object.entries(fix.values ?? {})) put(key, value);
    changed();
    say("Đã sửa");
  }

  function put(key, value) {
    const old = form.of(key);
    if (!old) {
      extra[key] = value;
      return;
    }
    const made = makeField(old.model, value, { ...env, isWide: () => old.node.classList.contains("wide") });
    old.node.replaceWith(made.node);
    form.fields[form.fields.indexOf(old)] = made;
  }

  // ---- Saving ----
  async function store() {
    if (saving) return saving;
    saving = run();
    save.disabled = true;
    try {
      return await saving;
    } finally {
      saving = null;
      save.disabled = false;
      showState();
    }
  }

  async function run() {
    const sent = { values: changes(), body: bodyNow() };
    if (!Object.keys(sent.values).length && sent.body === null) {
      say("Không có gì mới để lưu.");
      return true;
    }
    const now = body.value();
    try {
      const answer = await post("save", { path, version: base.version, ...isWhole ? { whole: now } : sent });
      accept(answer, sent, now);
      // Mended, the file has a form again.
      if (isWhole) setTimeout(reopen);
      return true;
    } catch (error) {
      if (error.status === 409 && error.answer?.theirs) return resolve(error.answer.theirs);
      fault = "Chưa lưu được";
      notice("save", h("p", h("strong", "Chưa lưu được. "), error.message, " Chữ bạn viết vẫn còn trên trang này."));
      return false;
    }
  }

  function accept(answer, sent, written) {
    const values = { ...base.values };
    for (const [key, value] of Object.entries(sent.values)) {
      if (value === null) delete values[key];
      else values[key] = value;
    }
    const before = base.values;
    base = { version: answer.version, values: answer.values ?? values, body: written, at: new Date() };
    form.base(base.values);
    // What the file writes in another way is shown as the file has it, unless it has been written on since.
    for (const field of [...form.fields]) {
      const { key } = field.model, now = base.values[key] ?? null;
      const known = key in sent.values ? sent.values[key] : before[key] ?? null;
      if (same(field.read(), known) && !same(known, now)) put(key, now);
    }
    extra = Object.fromEntries(Object.entries(extra).filter(([key]) => !(key in sent.values)));
    url = answer.url ?? url;
    fault = null;
    notice("save");
    notice("tab");
    refresh();
    tabs.saved();
    copies.stop();
    copies.now();
    say("Đã lưu");
  }

  async function resolve(theirs) {
    if (isWhole !== (typeof theirs.whole === "string")) {
      fault = "Chưa lưu: tệp đã đổi trên máy";
      notice("save", h("p", "Bài này vừa được sửa ở nơi khác, cả phần thông tin. Hãy chép chữ bạn vừa viết ra một chỗ, rồi mở lại bài."));
      return false;
    }
    if (isWhole) theirs.body = theirs.whole;
    const chosen = await settle({ base, mine: mine(), theirs, labelOf: key => form.of(key)?.model.label ?? key });
    if (!chosen) {
      fault = "Chưa lưu: tệp đã đổi trên máy";
      return false;
    }
    take(theirs, chosen);
    return run();
  }

  // Theirs becomes what is written; what was chosen of mine stands over it, unsaved.
  function take(theirs, mine) {
    base = { ...base, version: theirs.version, values: theirs.values, body: theirs.body };
    extra = {};
    form.base(base.values);
    for (const { model: { key } } of [...form.fields]) put(key, key in mine.values ? mine.values[key] : base.values[key] ?? null);
    for (const [key, value] of Object.entries(mine.values)) if (!form.of(key)) extra[key] = value;
    body.put(mine.body);
    fault = null;
    changed();
  }

  // ---- The page ----
  const seldom = form.seldom ? h("details.seldom", h("summary", "Thông tin khác"), form.seldom) : null;
  const tally = h("p.tally");
  const unknown = opened.unknownKeys?.length ? h("p.help", "Tệp còn ghi ", opened.unknownKeys.map((key, index) => [index ? ", " : "", h("code", key)]), ": giữ nguyên khi lưu.") : null;
  const room = h("div.editor", { "data-show": "write" },
    h("div.head", h("div.name", title, state),
      h("div.acts", tally, h("div.switch", { role: "group", "aria-label": "Đang xem" }, switches),
        opened.kind === "ban-tin" ? h("a.button", { href: boardAddress(path) }, "Xếp số") : null, view, save)),
    notices,
    h("div.halves",
      h("div.write", isWhole ? h("p.banner", "Các dòng thông tin ở đầu bài viết sai nên chưa đọc được. Sửa theo lời báo ngay trong khung dưới đây rồi lưu, các ô sẽ hiện lại.") : null, others, form.must, body.node, form.often ? h("section", h("h2", "Thông tin thêm"), form.often) : null, seldom, unknown),
      beside.node));
  const copies = keepCopies(path, () => isUnsaved() ? { path, version: base.version, values: changes(), ...text(body.value()) } : null, message => {
    if (isGone) return;
    fault = message ? "Chưa lưu" : fault === "Chưa lưu" ? null : fault;
    notice("copy", ...message ? [h("p", message, " Chữ bạn viết vẫn còn trên trang này: đừng đóng thẻ.")] : []);
    showState();
  });
  const tabs = watchTabs(path, what => notice("tab", h("p", what === "saved"
    ? "Bài này vừa được lưu ở một thẻ khác. Khi bạn lưu ở đây, chương trình sẽ cho xem cả hai bản."
    : "Bài này đang mở ở một thẻ khác của trình duyệt. Nên viết ở một thẻ thôi.")));

  main.replaceChildren(room);
  show("write");
  const left = opened.copy && (opened.copy[isWhole ? "whole" : "body"] ?? base.body);
  if (opened.copy && (!same(opened.copy.values ?? {}, {}) || left !== base.body)) {
    copies.has();
    notices.append(offer(opened.copy, opened.copy.version !== base.version, () => {
      for (const [key, value] of Object.entries(opened.copy.values ?? {})) put(key, value);
      body.put(left);
      // Saved over its own version: what has changed since is shown first.
      base = { ...base, version: opened.copy.version };
      changed();
      say("Đã lấy lại bản viết dở");
    }, () => post("copy/drop", { path }).catch(error => notice("copy", h("p", error.message)))));
  }
  told(opened.messages);
  showState();
  refresh();
  if (!base.body.trim() && matchMedia("(hover: hover)").matches) body.area.focus({ preventScroll: true });

  const keys = event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      if (!document.querySelector("dialog[open]")) store();
    }
  };
  addEventListener("keydown", keys);

  const reopen = async () => {
    const again = await get("file", { path }).catch(() => null);
    if (again && typeof again.whole !== "string" && !isUnsaved() && !isGone) location.reload();
  };

  return {
    isUnsaved,
    leave: async () => {
      if (!isUnsaved()) return true;
      const answer = await ask({
        title: "Bài có chữ chưa lưu", content: h("p", "Bạn muốn làm gì với những gì vừa viết?"),
        buttons: [{ label: "Lưu rồi rời bài", value: "save", main: true }, { label: "Bỏ, không lưu", value: "drop", danger: true }, { label: "Ở lại", value: "", leaves: true }],
      });
      if (answer === "save") return store();
      if (answer !== "drop") return false;
      copies.stop();
      await post("copy/drop", { path }).catch(() => {});
      return true;
    },
    close: () => {
      isGone = true;
      drafting?.abort();
      refresh.stop();
      copies.stop();
      tabs.close();
      noDrop();
      removeEventListener("keydown", keys);
    },
  };
}
