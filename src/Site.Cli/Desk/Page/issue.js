// An issue of the bulletin as a board: what it holds, in which order, how long it takes to read, and what waits outside. Every move is written at once.
// What is typed and not yet written stays, whatever an answer brings.
import { h, newId, say, isSaveKey } from "./dom.js";
import { get, post } from "./api.js";
import { ask, LEAVE } from "./dialog.js";
import { watchPreview } from "./events.js";
import { documentAddress } from "./addresses.js";

const FORMS = [["toan_van", "Toàn văn"], ["tom_tat", "Tóm tắt"]];

export async function showIssue(main, path) {
  let issue = await get("issue", { path });
  let queue = Promise.resolve(), prints = 0, fault = null;
  const past = []; // What the front matter said before each move.
  const head = h("div.head"), parts = h("div.parts"), frame = h("iframe", { title: "Bản in của số này", sandbox: "allow-same-origin" });
  const print = () => (frame.src = `/_ban-soan/api/issue/print?${new URLSearchParams({ path, n: ++prints })}`);
  const show = to => {
    room.dataset.show = to;
    switches.forEach(each => each.setAttribute("aria-pressed", each.dataset.to === to));
  };
  const switches = [["write", "Xếp số"], ["page", "Bản in"]].map(([to, label]) => h("button", { type: "button", "data-to": to, onclick: () => show(to) }, label));

  // Moves are made one after the other; each is asked for when its turn comes, on the board as it is then. Answers with what was wrong, or null.
  const move = (make, words, focus, done) => (queue = queue.then(async () => {
    const asked = make(issue);
    if (!asked) return null;
    const before = issue.values;
    try {
      issue = await post("issue", { path, version: issue.version, move: asked });
      if (asked.do !== "restore") past.push(before);
      fault = null;
      done?.();
    } catch (error) {
      fault = error.message;
      if (asked.do === "restore") past.push(asked.values);
      if (error.status === 409) issue = await get("issue", { path }).catch(() => issue);
    }
    draw(focus);
    say(fault ?? `${words}. Cả số ${issue.minutes} phút.`);
    return fault;
  }));

  // of: what the button is about, for whoever does not see where it stands; the name begins with what is seen.
  const button = (label, of, key, work, more) => h("button", { type: "button", "aria-label": of && `${label} ${of}`, "data-key": key, onclick: work, ...more }, label);
  const arrow = (sign, name, key, work, more) => h("button", { type: "button", "aria-label": name, title: name, "data-key": key, onclick: work, ...more }, h("span", { "aria-hidden": "true" }, sign));
  // make(text) → a move, made before the window closes: what was typed stays in it when the move is refused.
  const prompt = async (title, label, value, { isLong, help, isNeeded, make, words, focus }) => {
    const box = isLong ? h("textarea", { rows: 5, value, id: newId() }) : h("input", { type: "text", value, id: newId(), autocomplete: "off" });
    await ask({
      title, content: h("div.field", h("label", { htmlFor: box.id }, label), help ? h("p.help", help) : null, box), buttons: [{ label: "Ghi", value: "ok", main: true }, LEAVE],
      check: () => isNeeded && !box.value.trim() ? "Hãy ghi tên." : move(() => make(box.value.trim()), words), opened: () => box.focus(),
    });
    goTo(focus);
  };

  const step = (item, section, by, key) => move(({ sections }) => {
    const list = sections.find(each => each.id === section.id)?.items ?? [], at = list.findIndex(each => each.url === item.url);
    return at < 0 || at + by < 0 || at + by >= list.length ? null : { do: "place", section: section.id, item: item.url, to: at + by };
  }, by < 0 ? "Đã chuyển lên" : "Đã chuyển xuống", key);

  const stepSection = (section, by, key) => move(({ sections }) => {
    const at = sections.findIndex(each => each.id === section.id);
    return at + by < 0 || at + by >= sections.length ? null : { do: "move-section", section: section.id, to: at + by };
  }, by < 0 ? "Mục đã lên" : "Mục đã xuống", key);

  // Choosing from the list puts the item there at once.
  const carry = (item, label, from, chosen) => h("select", { "aria-label": `${label}: ${item.title}`, "data-key": `to ${item.url}`, onchange: event => {
    const to = event.target.value;
    if (to) move(({ sections }) => ({ do: "place", section: to, item: item.url, to: sections.find(each => each.id === to)?.items.length ?? 0 }), "Đã chuyển mục", `up ${item.url}`);
  } }, h("option", { value: "" }, label), issue.sections.filter(each => each.id !== from && !each.isLeftOut).map(each => h("option", { value: each.id, selected: false }, each.id === chosen ? `${each.title} (hợp nhất)` : each.title)));

  const itemRow = (item, section, at) => h("li.item" + (item.isPinned ? ".pinned" : ""), { onkeydown: event => {
    if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key) || issue.released) return;
    event.preventDefault();
    step(item, section, event.key === "ArrowUp" ? -1 : 1, event.target.dataset.key);
  } },
  h("span.minutes", `${item.minutes} phút`),
  h("div.what", h("a", { href: documentAddress(item.path), "data-key": `open ${item.url}` }, item.title), h("span.facts", [item.from, item.why, item.isInternal ? "nội bộ" : null].filter(Boolean).join(" · "))),
  issue.released ? null : h("div.moves",
    arrow("↑", `Lên: ${item.title} (Alt+↑)`, `up ${item.url}`, () => step(item, section, -1, `up ${item.url}`), { disabled: at === 0, "aria-keyshortcuts": "Alt+ArrowUp" }),
    arrow("↓", `Xuống: ${item.title} (Alt+↓)`, `down ${item.url}`, () => step(item, section, 1, `down ${item.url}`), { disabled: at === section.items.length - 1, "aria-keyshortcuts": "Alt+ArrowDown" }),
    button(item.isPinned ? "Bỏ ghim" : "Ghim", item.title, `pin ${item.url}`, () => move(() => ({ do: item.isPinned ? "unpin" : "pin", section: section.id, item: item.url }), item.isPinned ? "Đã bỏ ghim" : "Đã ghim", `pin ${item.url}`)),
    carry(item, "Chuyển mục…", section.id),
    button("Bỏ", item.title, `drop ${item.url}`, () => move(() => ({ do: "drop", item: item.url }), "Đã bỏ khỏi số này", `sec ${section.id}`))));

  const sectionBox = (section, at) => h("section.part" + (section.isLeftOut ? ".out" : ""), { "aria-labelledby": `muc-${section.id}` },
    h("div.bar", h("h2", { id: `muc-${section.id}`, tabIndex: -1, "data-key": `sec ${section.id}` }, section.title, section.isLeftOut ? " (bỏ khỏi số này)" : ""), h("span.minutes", section.minutes ? `${section.minutes} phút` : "")),
    issue.released ? h("p.facts", FORMS.find(([form]) => form === section.form)[1]) : h("div.moves",
      arrow("↑", `Mục lên: ${section.title}`, `secup ${section.id}`, () => stepSection(section, -1, `secup ${section.id}`), { disabled: at === 0 }),
      arrow("↓", `Mục xuống: ${section.title}`, `secdown ${section.id}`, () => stepSection(section, 1, `secdown ${section.id}`), { disabled: at === issue.sections.length - 1 }),
      section.isLeftOut ? null : h("select", { "aria-label": `In toàn văn hay tóm tắt: ${section.title}`, "data-key": `form ${section.id}`, onchange: event => {
        const text = event.target.value;
        move(() => ({ do: "form", section: section.id, text }), "Đã đổi", `form ${section.id}`);
      } }, FORMS.map(([value, label]) => h("option", { value, selected: value === section.form }, label))),
      section.isLeftOut ? null : button("Lời dẫn…", section.title, `note ${section.id}`, () => prompt(`Lời dẫn: ${section.title}`, "Lời của Ban Biên tập ở đầu mục", section.note, {
        isLong: true, make: text => ({ do: "note", section: section.id, text }), words: "Đã ghi lời dẫn", focus: `note ${section.id}`,
      })),
      section.isLeftOut ? null : button("Đổi tên…", section.title, `name ${section.id}`, () => prompt(`Đổi tên: ${section.title}`, "Tên trong số này", section.title, {
        help: section.usual ? `Để trống là "${section.usual}" như trong cài đặt.` : null, make: text => ({ do: "name", section: section.id, text }), words: "Đã đổi tên", focus: `name ${section.id}`,
      })),
      section.usual === null ? button("Xóa mục", section.title, `rid ${section.id}`, () => move(() => ({ do: "remove", section: section.id }), "Đã xóa mục", "add"))
        : button(section.isLeftOut ? "Lấy lại mục" : "Bỏ mục", section.title, `hide ${section.id}`,
          () => move(() => ({ do: section.isLeftOut ? "take-in" : "leave-out", section: section.id }), section.isLeftOut ? "Đã lấy lại mục" : "Đã bỏ mục", `hide ${section.id}`))),
    section.note ? h("p.note", section.note) : null,
    section.items.length ? h("ol", section.items.map((item, place) => itemRow(item, section, place))) : section.isLeftOut ? null : h("p.facts", "Chưa có bài"));

  const outside = (title, list) => list.length ? h("details.outside", { open: list.length <= 8 }, h("summary", `${title} (${list.length})`), h("ul", list.map(one => h("li.item",
    h("div.what", h("a", { href: documentAddress(one.path) }, one.title), h("span.facts", one.why)),
    issue.released || !one.mayTake ? null : h("div.moves",
      one.isDropped ? button("Thôi bỏ", one.title, `back ${one.url}`, () => move(() => ({ do: "take-back", item: one.url }), "Đã thôi bỏ", `up ${one.url}`)) : null,
      carry(one, "Đưa vào…", null, one.section)))))) : null;

  // ---- Boxes that stay while the board around them is drawn anew ----
  const isUnwritten = box => box.value !== box.defaultValue;
  const put = (box, text) => {
    if (!isUnwritten(box)) box.value = text;
    box.defaultValue = text;
  };
  const box = (properties, write) => h("textarea", { ...properties, onblur: event => isUnwritten(event.target) && write() });
  const questions = h("ol.questions");
  const attendees = box({ rows: 4, id: "uy-vien", "data-key": "attendees" }, () => {
    let sent;
    move(() => ({ do: "attendees", text: sent = attendees.value }), "Đã ghi", null, () => (attendees.defaultValue = sent));
  });
  const boxes = () => [...questions.querySelectorAll("textarea")];
  const addQuestion = () => {
    const at = questions.children.length, added = box({ rows: 2, "aria-label": `Câu ${at + 1}`, "data-key": `q ${at}` }, writeQuestions);
    questions.append(h("li", added));
    return added;
  };
  function writeQuestions() {
    let sent;
    move(() => ({ do: "questions", texts: (sent = boxes().map(each => [each, each.value])).map(([, text]) => text) }), "Đã ghi câu hỏi", null, () => {
      for (const [each, text] of sent) {
        each.defaultValue = text;
        // An emptied question is none; the others move up, as in the file.
        if (!text.trim() && !isUnwritten(each) && each !== document.activeElement) each.parentElement.remove();
      }
    });
  }
  const more = button("+ Thêm câu", null, "q+", () => addQuestion().focus());
  const fill = () => {
    const isOut = issue.released !== null, texts = issue.questions;
    // A box that was emptied, or is new, stands for no question of the file until what is typed in it is written.
    const known = () => boxes().filter(each => each.defaultValue || !isUnwritten(each) && each !== document.activeElement);
    while (known().length < texts.length || !isOut && !boxes().length) addQuestion();
    known().forEach((each, at) => {
      if (at >= Math.max(texts.length, 1) && each.value && !isUnwritten(each)) each.parentElement.remove();
      else put(each, texts[at] ?? "");
    });
    boxes().forEach((each, at) => {
      each.setAttribute("aria-label", `Câu ${at + 1}`);
      each.dataset.key = `q ${at}`;
    });
    put(attendees, issue.attendees);
    for (const each of [...boxes(), attendees]) each.readOnly = isOut;
    more.hidden = isOut;
  };
  const isUnsaved = () => [...boxes(), attendees].some(isUnwritten);
  const board = h("div.board", parts,
    h("section.part", h("div.bar", h("h2", "Gợi ý thảo luận")), h("p.help", "Từ hai đến năm câu. Xóa chữ là bỏ câu."), questions, more),
    h("section.part", h("div.bar", h("h2", h("label", { htmlFor: attendees.id }, "Dành cho cấp ủy viên dự sinh hoạt"))), h("p.help", "Chỉ có trong bản nội bộ."), attendees));
  const room = h("div.issue", { "data-show": "write" }, head, h("div.halves", board, h("aside.beside", h("div.stage", frame))));

  const release = async () => {
    let out;
    if (await ask({
      title: `Phát hành "${issue.title}"?`,
      content: [h("p", "Các bài của số này được chép lại; từ đó bài có sửa thì số này vẫn giữ nguyên như hôm nay, và không xếp lại được nữa."),
        issue.minutes > issue.allowed ? h("p.fault", `Số này cần ${issue.minutes} phút để đọc, quá ${issue.allowed} phút cho phép.`) : null],
      buttons: [{ label: "Phát hành", value: "ok", main: true }, LEAVE],
      check: async () => {
        try {
          out = await post("issue/release", { path, version: issue.version });
          return null;
        } catch (error) {
          return error.message;
        }
      },
    })) {
      issue = out;
      past.length = 0;
      draw("title");
      say(`Đã phát hành ngày ${issue.released}`);
    }
  };

  function draw(focus) {
    const held = document.activeElement?.dataset.key;
    document.title = `${issue.title} – Bàn soạn`;
    const over = issue.minutes > issue.allowed;
    head.replaceChildren(
      h("div.name", h("h1", { tabIndex: -1, "data-key": "title" }, issue.title), h("p.state", issue.released ? `Đã phát hành ngày ${issue.released}: số này giữ nguyên như hôm ấy` : issue.takes)),
      h("div.acts",
        h("p.tally" + (over ? ".error" : ""), `${issue.minutes} / ${issue.allowed} phút`),
        h("div.switch", { role: "group", "aria-label": "Đang xem" }, switches),
        h("a.button", { href: documentAddress(path) }, "Khai báo, lời mở đầu"),
        issue.released ? "" : h("button", { type: "button", disabled: !past.length, "data-key": "undo", title: "Trở lại như trước việc vừa làm", onclick: () => move(() => past.length ? { do: "restore", values: past.pop() } : null, "Đã trở lại", "undo") }, "Hoàn tác"),
        issue.released ? "" : h("button.main", { type: "button", "data-key": "release", onclick: release }, "Phát hành…")));
    parts.replaceChildren(...[
      fault ? h("p.fault", { role: "alert" }, fault) : null,
      ...issue.told.map(each => h("div.message." + each.severity, h("strong", each.text), each.hint ? h("span.advice", ` ${each.hint}`) : null)),
      issue.foreword ? h("p.facts", `Lời mở đầu: ${issue.foreword} phút`) : null,
      ...issue.sections.map(sectionBox),
      issue.released ? null : button("+ Thêm mục của riêng số này", null, "add", () => prompt("Mục mới của riêng số này", "Tên của mục", "", {
        isNeeded: true, make: text => ({ do: "add", text }), words: "Đã thêm mục", focus: "add",
      }), { className: "add" }),
      outside("Không vào số này", issue.outside), outside("Chờ số sau", issue.waiting),
    ].filter(Boolean));
    fill();
    // Who has gone on to another box is not called back.
    if (document.activeElement === document.body) goTo(focus ?? held);
  }

  function goTo(key) {
    const at = key && room.querySelector(`[data-key="${CSS.escape(key)}"]`);
    (at?.disabled ? at.parentElement.querySelector("button:not(:disabled)") : at)?.focus();
  }

  main.replaceChildren(room);
  show("write");
  draw();
  print();
  // The preview tells when it has made the site again.
  const stop = watchPreview(print);
  // By habit: what is typed is written, as when its box is left; everything else is written already.
  const keys = event => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    if (!isUnsaved()) say("Không có gì mới để ghi.");
    for (const each of [boxes().find(isUnwritten), attendees]) each?.dispatchEvent(new FocusEvent("blur"));
  };
  addEventListener("keydown", keys);
  return {
    isUnsaved,
    leave: async () => {
      // The box that was left to come here is being written.
      await queue;
      return !isUnsaved() || await ask({
        title: "Số có chữ chưa ghi", content: h("p", fault ?? "Câu hỏi hay lời dành cho cấp ủy viên chưa ghi được vào tệp."),
        buttons: [{ label: "Ở lại", value: "", main: true, leaves: true }, { label: "Bỏ, không ghi", value: "drop", danger: true }],
      }) === "drop";
    },
    close: () => {
      stop();
      removeEventListener("keydown", keys);
    },
  };
}
