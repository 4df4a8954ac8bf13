// One document: its form, its text, the page beside, saved by Ctrl+S.
import { h, say, after, clock, same, isSaveKey } from "./dom.js";
import { get, post, remembered } from "./api.js";
import { ask } from "./dialog.js";
import { makeForm, makeField } from "./form.js";
import { makeBody } from "./body.js";
import { makeBeside } from "./beside.js";
import { inAll, linesAbove, messageOf, placed, spread } from "./messages.js";
import { keepCopies, offer, watchTabs } from "./copy.js";
import { settle } from "./conflict.js";
import { attachPaste } from "./paste.js";
import { attachDrop } from "./drop.js";
import { boardAddress } from "./addresses.js";

const PAUSE = 350; // Milliseconds without a letter until something is said of the text: half a word is no mistake.
const MOST_TRIES = 40;

export async function showEditor(main, path) {
  const opened = await get("file", { path });
  // When what stands above the text cannot be read, there is no form: the whole file is the text.
  const isWhole = typeof opened.whole === "string";
  const model = isWhole ? { fields: [] } : await remembered("form", { kind: opened.kind });
  let base = { version: opened.version, values: opened.values, body: isWhole ? opened.whole : opened.body };
  let drafting = null, saving = null, again = null, isGone = false;
  let tries = opened.isNew ? MOST_TRIES : 0; // A file that was made a moment ago is not yet part of the preview.
  let judged = {}; // The form's changes that the messages are about.
  let isBehind = false, isQuiet = true, news = null; // isQuiet: nobody types; news: the newest answer, not yet told.
  let drafted = null; // What the newest draft is of, unless it failed.

  const changed = () => {
    if (isGone) return copies.soon(); // What comes when the article has been left, a photo, is offered as what was not saved.
    isQuiet = false;
    showState();
    tellSoon();
    // Browsers tell a text of many lines line by line, each time when all of it is there.
    if (drafted?.version !== base.version || drafted.written !== body.value() || !same(drafted.values, changes())) refresh();
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
  let noDrop = () => {};

  const { changes } = form;
  const bodyNow = () => body.value() === base.body ? null : body.value();
  const isUnsaved = () => bodyNow() !== null || Object.keys(changes()).length > 0;
  const text = text => isWhole ? { whole: text } : { body: text };
  const mine = () => ({ values: { ...base.values, ...changes() }, body: body.value() });

  // ---- What is above ----
  const title = h("h1");
  const state = h("p.state", { role: "status" });
  const save = h("button.main", { type: "button", title: "Lưu (Ctrl+S)", "aria-keyshortcuts": "Control+S", onclick: () => store() }, "Lưu");
  const view = h("a.button", { href: opened.url, target: "_blank", rel: "noopener" }, "Mở trang");
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
  };
  const show = to => {
    room.dataset.show = to;
    switches.forEach(each => each.setAttribute("aria-pressed", each.dataset.to === to));
  };

  // ---- The engine's word on what is not saved yet ----
  const above = written => isWhole ? 0 : linesAbove(written);
  // first: the line of the file at which the text begins; written: the text that was read.
  const told = (messages, first, written) => {
    const rest = spread(placed(messages, first, above(written)), form, mend);
    body.show(rest.body, written);
    const seen = JSON.stringify(rest.others);
    if (others.dataset.seen !== seen) {
      others.dataset.seen = seen;
      others.replaceChildren(...rest.others.map(each => messageOf(each, mend)));
    }
    const sum = inAll(messages);
    tally.textContent = sum || "Không có lỗi";
    tally.className = "tally" + (messages.some(each => each.severity === "error") ? " error" : sum ? " warning" : "");
  };
  const tell = () => {
    if (drafting || !news || isGone) return;
    const { values, written, first, messages, page } = news;
    news = null;
    judged = values;
    told(messages, first, written);
    const isOwnFault = messages.some(each => each.severity === "error");
    if (!page) beside.lack(isOwnFault);
    if (page || isOwnFault) tries = 0;
    else if (tries-- > 0) setTimeout(refresh, PAUSE);
  };
  const tellSoon = after(PAUSE, () => {
    isQuiet = true;
    tell();
  });
  // The page beside follows every letter, one page at a time. Messages wait until nobody types.
  const refresh = async () => {
    isBehind = true;
    if (drafting || isGone) return;
    drafting = new AbortController();
    while (isBehind && !isGone) {
      isBehind = false;
      await draft(drafting.signal);
    }
    drafting = null;
    if (isQuiet) tell();
  };
  async function draft(signal) {
    try {
      const { version, values, written } = drafted = { version: base.version, values: changes(), written: body.value() };
      const answer = await post("draft", { path, version, values, ...text(written) }, signal);
      if (isGone) return;
      notice("draft");
      const first = isWhole ? 1 : answer.bodyFirstLine;
      news = { values, written, first, messages: answer.messages, page: answer.page };
      if (answer.page) await beside.show(answer.page, first - above(written));
    } catch (error) {
      drafted = null;
      if (!isGone) notice("draft", h("p", error.message));
    }
  }

  function mend(message) {
    const { bodyLine, fix: { values } } = message;
    if (bodyLine) body.mend(message);
    else if (!values) return mendFile(message);
    else {
      const now = changes();
      // Written on since: the next messages are about that.
      if (Object.keys(values).some(each => !same(now[each], judged[each]))) return;
      for (const [each, value] of Object.entries(values)) put(each, value);
    }
    changed();
    say("Đã sửa");
  }

  // A key of a wrong name is in no field: it is mended in the file itself, where the message stands in its own line once all else is saved.
  async function mendFile({ code, text: words, fix }) {
    if (!await storeAll()) return;
    try {
      const { messages } = await post("draft", { path });
      const told = messages.find(each => each.code === code && each.text === words && each.fix?.text === fix.text);
      if (!told) return refresh();
      const { line, column, length } = told.fix;
      await post("mend", { path, version: base.version, line, column, length, text: fix.text });
      const file = await get("file", { path });
      take(file, { values: { ...file.values, ...changes() }, body: bodyNow() ?? file.body });
      tellUnknown(file.unknownKeys);
      say("Đã sửa");
    } catch (error) {
      notice("save", h("p", h("strong", "Chưa sửa được. "), error.message));
    }
  }

  function put(key, value) {
    const old = form.of(key);
    if (!old) return;
    const made = makeField(old.model, value, { ...env, isWide: () => old.node.classList.contains("wide") });
    old.node.replaceWith(made.node);
    form.fields[form.fields.indexOf(old)] = made;
  }

  // ---- Saving ----
  // Also what is typed while it is being saved.
  async function storeAll() {
    while (isUnsaved()) if (!await store()) return false;
    return true;
  }

  // Asked for again while it runs, also while both versions are shown, it saves afterwards what is unsaved then.
  const store = () => saving ? again ??= saving.then(() => {
    again = null;
    return isUnsaved() && !isGone ? store() : true;
  }) : saving = storeOnce();

  async function storeOnce() {
    try {
      return await run();
    } finally {
      saving = null;
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
      notice("save", h("p", h("strong", "Chưa lưu được. "), error.message, error.status === 404 ? " Trước khi rời trang này, hãy chép chữ bạn viết ra một chỗ." : " Chữ bạn viết vẫn còn trên trang này."));
      return false;
    }
  }

  function accept(answer, sent, written) {
    const values = { ...base.values };
    for (const [key, value] of Object.entries(sent.values)) {
      if (value === null) delete values[key];
      else values[key] = value;
    }
    base = { version: answer.version, values, body: written, at: new Date() };
    form.base(values);
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
    form.base(base.values);
    for (const field of [...form.fields]) {
      const { key } = field.model, now = key in mine.values ? mine.values[key] : base.values[key] ?? null;
      if (!same(field.read(), now)) put(key, now);
    }
    body.put(mine.body);
    fault = null;
    changed();
  }

  // ---- The page ----
  const seldom = form.seldom ? h("details.seldom", h("summary", "Thông tin khác"), form.seldom) : null;
  const tally = h("p.tally");
  const unknown = h("p.help");
  const tellUnknown = keys => unknown.replaceChildren(...keys.length ? ["Tệp còn ghi ", ...keys.flatMap((key, index) => [index ? ", " : "", h("code", key)]), ": giữ nguyên khi lưu."] : []);
  tellUnknown(opened.unknownKeys);
  const halves = h("div.halves",
    h("div.write", isWhole ? h("p.banner", "Các dòng thông tin ở đầu bài viết sai nên chưa đọc được. Sửa theo lời báo ngay trong khung dưới đây rồi lưu, các ô sẽ hiện lại.") : null, others, form.must, body.node, form.often ? h("section", h("h2", "Thông tin thêm"), form.often) : null, seldom, unknown),
    beside.node);
  const room = h("div.editor", { "data-show": "write" },
    h("div.head", h("div.name", title, state),
      h("div.acts", tally, h("div.switch", { role: "group", "aria-label": "Đang xem" }, switches),
        opened.kind === "ban-tin" ? h("a.button", { href: boardAddress(path) }, "Xếp số") : null, view, save)),
    notices,
    halves);
  const copies = keepCopies(path, () => isUnsaved() ? { path, version: base.version, values: changes(), ...text(bodyNow()) } : null, message => {
    if (isGone) return;
    fault = message ? fault ?? "Chưa lưu" : fault === "Chưa lưu" ? null : fault;
    notice("copy", ...message ? [h("p", message, " Chữ bạn viết vẫn còn trên trang này: đừng đóng thẻ.")] : []);
    showState();
  });
  const tabs = watchTabs(path, what => notice("tab", h("p", what === "saved"
    ? "Bài này vừa được lưu ở một thẻ khác. Khi bạn lưu ở đây, chương trình sẽ cho xem cả hai bản."
    : "Bài này đang mở ở một thẻ khác của trình duyệt. Nên viết ở một thẻ thôi.")));

  main.replaceChildren(room);
  show("write");
  const begin = () => (noDrop = attachDrop(body));
  const left = opened.copy && (opened.copy[isWhole ? "whole" : "body"] ?? base.body);
  if (opened.copy && (!same(opened.copy.values ?? {}, {}) || left !== base.body)) {
    copies.has();
    const answered = work => () => {
      halves.inert = false;
      begin();
      work();
      body.area.focus({ preventScroll: true });
    };
    // Nothing is written before the answer: a copy of what is typed next would take this one's place.
    halves.inert = true;
    const bar = offer(opened.copy, opened.copy.version !== base.version, answered(() => {
      for (const [key, value] of Object.entries(opened.copy.values ?? {})) put(key, value);
      body.put(left);
      // Saved over its own version: what has changed since is shown first.
      base = { ...base, version: opened.copy.version };
      changed();
      say("Đã lấy lại bản viết dở");
    }), answered(() => post("copy/drop", { path }).catch(error => notice("copy", h("p", error.message)))));
    notices.append(bar);
    bar.querySelector("button").focus();
  } else {
    begin();
    if (!base.body.trim() && matchMedia("(hover: hover)").matches) body.area.focus({ preventScroll: true });
  }
  told(opened.messages, isWhole ? 1 : opened.bodyFirstLine, base.body);
  showState();
  refresh();

  const keys = event => {
    if (isSaveKey(event)) {
      event.preventDefault();
      if (document.querySelector("dialog[open]")) return;
      // A name that is typed in a box of choices counts as left.
      document.activeElement?.dispatchEvent(new FocusEvent("blur"));
      store();
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
      if (answer === "save") return storeAll();
      if (answer !== "drop") return false;
      copies.stop();
      await post("copy/drop", { path }).catch(() => {});
      return true;
    },
    close: () => {
      isGone = true;
      drafting?.abort();
      tellSoon.stop();
      copies.stop();
      tabs.close();
      noDrop();
      removeEventListener("keydown", keys);
    },
  };
}
