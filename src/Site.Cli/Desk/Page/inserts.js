// What the toolbar asks for before it writes: a link, a document's number, pictures, a table, a callout.
import { h, newId, say } from "./dom.js";
import { ask, LEAVE } from "./dialog.js";
import { choicesOf, combobox, known } from "./fields/combobox.js";
import { addressOf, fileButton, upload } from "./fields/image.js";
import { block, picture, replace, target, words } from "./writing.js";

const DONE = { label: "Chèn", value: "ok", main: true };

// While a window is open, the browser forgets where the cursor was.
async function asked(area, question) {
  const at = [area.selectionStart, area.selectionEnd];
  const answer = await ask(question);
  area.setSelectionRange(...at);
  return answer;
}

const labelled = (text, control, help) => {
  control.id ||= newId();
  return h("div.field", h("label", { htmlFor: control.id }, text), control.closest(".find") ?? control, help ? h("p.help", help) : null);
};

const line = (value = "") => h("input", { type: "text", value, autocomplete: "off" });

// A box to find something by name; chosen is what the editor took, or what was typed.
function finder(of, path, placeholder, taken) {
  const picture = of === "picture" ? value => addressOf(path, value) : null;
  const found = combobox({ find: choicesOf(of, path, "remote"), placeholder, picture, chosen: choice => {
    found.box.value = choice.label;
    found.choice = choice;
    taken?.(choice);
  } });
  found.box.addEventListener("input", () => (found.choice = null));
  found.node = h("div.find", found.box, found.list);
  found.value = () => found.choice?.value ?? found.box.value.trim();
  return found;
}

export async function link(area, path) {
  const [from, to] = [area.selectionStart, area.selectionEnd];
  const label = line(area.value.slice(from, to).replace(/\s+/g, " "));
  const page = finder("page", path, "Gõ tên bài, hoặc dán https://…", choice => (label.value ||= choice.label));
  if (await asked(area, {
    title: "Liên kết",
    content: [labelled("Dẫn đến", page.box, "Một bài, một trang của mình, hoặc địa chỉ của trang khác"), labelled("Chữ hiện ra", label)],
    buttons: [DONE, LEAVE],
    check: () => page.value() ? null : "Hãy chọn một bài, hoặc dán địa chỉ.",
    opened: () => page.box.focus(),
  })) {
    replace(area, from, to, `[${words(label.value || page.choice?.label || page.value())}](${target(page.value())})`);
  }
}

export async function documentCode(area, path) {
  const [from, to] = [area.selectionStart, area.selectionEnd];
  const found = finder("document", path, "Gõ số và ký hiệu, hoặc trích yếu");
  found.box.value = area.value.slice(from, to).trim();
  if (await asked(area, {
    title: "Số và ký hiệu văn bản",
    content: labelled("Tìm văn bản", found.box, "Trên trang, số và ký hiệu tự thành liên kết đến văn bản ấy."),
    buttons: [DONE, LEAVE],
    check: () => found.value() ? null : "Hãy chọn một văn bản.",
    opened: () => found.box.focus(),
  })) {
    // "Kế hoạch số 59-KH/ĐUK ngày 22/3/2022": a code is given again with each term, the day tells which is meant.
    const { value, detail } = found.choice ?? {};
    replace(area, from, to, detail?.includes(value) ? detail : found.value());
  }
}

// One picture in a dialog: thumbnail, description, caption, credit. drop(): takes one of several out again.
function pictureRow(path, file, drop) {
  const alt = line(), caption = line(), credit = line();
  const name = file.split("/").at(-1);
  return {
    file, alt,
    node: h("li.picture",
      h("div", h("img", { src: addressOf(path, file), alt: "" }), drop ? h("button", { type: "button", "aria-label": `Bỏ ảnh ${name}`, onclick: drop }, "Bỏ ảnh") : null),
      h("div.group", labelled(drop ? `Mô tả ảnh ${name} (cần có)` : "Mô tả ảnh (cần có)", alt, "Ảnh có gì, cho người không nhìn thấy ảnh"),
        labelled("Chú thích dưới ảnh", caption), labelled("Nguồn ảnh", credit))),
    text: () => picture({ file, alt: alt.value, caption: caption.value, credit: credit.value }),
  };
}

// photos: files dropped or pasted, to begin with.
export async function pictures(area, path, several, photos = []) {
  const rows = [], list = h("ol.pictures");
  let coming = 0, isOpen = true;
  const fault = h("p.fault", { role: "alert", hidden: true });
  const add = file => {
    if (!several) rows.splice(0).forEach(each => each.node.remove());
    const row = pictureRow(path, file, several && (() => {
      rows.splice(rows.indexOf(row), 1);
      row.node.remove();
      (rows[0]?.alt ?? known.box).focus();
      say(`Đã bỏ ảnh, còn ${rows.length}`);
    }));
    rows.push(row);
    list.append(row.node);
    // Who is writing already is not called away.
    if (!list.contains(document.activeElement) && !known.box.value) row.alt.focus();
  };
  const receive = async files => {
    fault.hidden = true;
    coming += files.length;
    for (const file of files) {
      if (!isOpen) return;
      try {
        add((await upload(path, file)).address);
      } catch (error) {
        fault.textContent = `${fault.hidden ? "" : `${fault.textContent}\n`}${file.name}: ${error.message}`;
        fault.hidden = false;
      } finally {
        coming--;
      }
    }
  };
  const known = finder("picture", path, "Tìm ảnh đã có", choice => {
    known.box.value = "";
    add(choice.value);
  });
  const answer = await asked(area, {
    title: several ? "Bộ ảnh" : "Ảnh", wide: true,
    content: [h("div.joined", known.node, fileButton(several ? "Các ảnh từ máy…" : "Ảnh từ máy…", "image/*,.jfif,.heic", several, receive)), fault, list],
    buttons: [DONE, LEAVE],
    check: () => coming ? "Ảnh còn đang vào. Chờ hiện đủ rồi bấm Chèn." : rows.length < (several ? 2 : 1) ? (several ? "Bộ ảnh cần từ hai ảnh trở lên." : "Hãy chọn một ảnh.")
      : rows.some(row => !row.alt.value.trim()) ? "Hãy tả ảnh bằng một câu, cho người không nhìn thấy ảnh." : null,
    opened: window => {
      window.classList.add("takes");
      window.addEventListener("files", event => receive(event.detail));
      known.box.setAttribute("aria-label", "Tìm ảnh đã có");
      known.box.focus();
      if (photos.length) receive(photos);
    },
  });
  isOpen = false;
  if (answer) block(area, rows.map(row => row.text()).join("\n"));
}

export async function table(area) {
  const number = value => h("input", { type: "number", min: 1, max: 20, value });
  const columns = number(3), lines = number(3);
  if (await asked(area, {
    title: "Bảng", content: [labelled("Số cột", columns), labelled("Số hàng, không kể hàng tên cột", lines)], buttons: [DONE, LEAVE],
    check: () => [columns, lines].every(each => each.checkValidity() && each.value) ? null : "Số cột, số hàng từ 1 đến 20.",
  })) {
    const row = cell => `| ${Array.from({ length: Number(columns.value) }, (_, index) => cell(index)).join(" | ")} |`;
    block(area, [row(index => (index ? "" : "▮") + `Cột ${index + 1}`), row(() => "---"), ...Array.from({ length: Number(lines.value) }, () => row(() => " "))].join("\n"));
  }
}

export async function callout(area, path) {
  const choices = await known("callout", path);
  const kind = h("select", choices.map(each => h("option", { value: each.value }, each.label)));
  const title = line(), chosen = area.value.slice(area.selectionStart, area.selectionEnd).trim();
  if (await asked(area, {
    title: "Khung", content: [labelled("Loại khung", kind), labelled("Tiêu đề riêng (nếu muốn)", title)], buttons: [DONE, LEAVE],
  })) {
    if (chosen) replace(area, area.selectionStart, area.selectionEnd, "");
    block(area, `::: ${kind.value}${title.value.trim() ? " " + title.value.trim() : ""}\n${chosen}▮\n:::`);
  }
}
