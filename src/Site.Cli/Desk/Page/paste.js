// What is pasted from Word, Excel, Zalo or a browser: its structure, its tables and its pictures come along. Ctrl+Shift+V and the button take the words alone.
import { h, say, during } from "./dom.js";
import { post } from "./api.js";
import { ask, LEAVE } from "./dialog.js";
import { addressOf } from "./fields/image.js";
import { pictures } from "./inserts.js";
import { gaps, insert, replace, words } from "./writing.js";

// What a source adds without meaning anything by it is not worth a question to the server.
const STRUCTURE = /<(p|div|br|h[1-6]|b|strong|i|em|a|img|table|ul|ol|li|sup|sub|blockquote|figure|iframe|video|s|strike|del)\b/i;
const ON_A_DISK = /\bsrc\s*=\s*["']?file:/i;

const isPicture = file => file.type.startsWith("image/");

const base64 = file => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
});

// A lone line goes into the line at the cursor; anything else gets blank lines around it.
function put(area, text) {
  const [from, to] = [area.selectionStart, area.selectionEnd];
  const before = area.value.slice(0, from), after = area.value.slice(to);
  if (!/\n|^(?:#|[-+>|]|\d+[.)])\s|^!\[/.test(text)) return replace(area, from, to, text);
  const [lead, tail] = gaps(before, after);
  replace(area, from, to, lead + text + tail, from + lead.length + text.length);
}

// Pictures that came along without words for those who cannot see them.
async function describe(area, path, taken) {
  const rows = taken.map(({ address }, index) => {
    const alt = h("input", { type: "text", id: `ta-${index}`, autocomplete: "off" });
    return { address, alt, node: h("li.picture", h("img", { src: addressOf(path, address), alt: "" }),
      h("div.field", h("label", { htmlFor: alt.id }, taken.length > 1 ? `Mô tả ảnh ${index + 1} (cần có)` : "Mô tả ảnh (cần có)"), h("p.help", "Ảnh có gì, cho người không nhìn thấy ảnh"), alt)) };
  });
  if (await ask({
    title: taken.length > 1 ? `${taken.length} ảnh theo sang chưa có mô tả` : "Ảnh theo sang chưa có mô tả", wide: true, content: h("ol.pictures", rows.map(row => row.node)),
    buttons: [{ label: "Ghi mô tả", value: "ok", main: true }, { ...LEAVE, label: "Để sau" }],
    check: () => rows.some(row => row.alt.value.trim()) ? null : "Hãy tả ít nhất một ảnh, hoặc bấm Để sau.",
    opened: () => rows[0].alt.focus(),
  })) {
    for (const { address, alt } of rows) {
      const at = area.value.indexOf(`![](${address}`);
      if (at >= 0 && alt.value.trim()) replace(area, at + 2, at + 2, words(alt.value));
    }
  }
}

export function attachPaste({ area, path, node }) {
  let plain = false, armed = false; // For the next paste: by its key, by the button.
  // What is told stays in sight at the foot of the window, however far down the cursor is.
  const foot = h("div.pasted");
  node.querySelector(".sheet").after(foot);
  const notice = (...content) => foot.replaceChildren(...content.length ? [h("div.notice", { role: "alert" }, content, h("button", { type: "button", onclick: () => (notice(), area.focus()) }, "Đã xem"))] : []);
  const button = h("button", { type: "button", title: "Dán chữ thường (Ctrl+Shift+V)", "aria-label": "Dán chữ thường", "aria-keyshortcuts": "Control+Shift+V", onmousedown: event => event.preventDefault(), onclick: async () => {
    try {
      insert(area, (await navigator.clipboard.readText()).replace(/\r\n?/g, "\n"));
    } catch {
      // The browser does not let a page read the clipboard by itself.
      armed = true;
      area.focus();
      notice(h("p", "Trình duyệt chưa cho đọc bộ nhớ tạm. Bấm Ctrl+V ngay bây giờ: lần dán ấy lấy chữ thường."));
    }
  } }, "Dán chữ");

  area.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "v") plain = event.shiftKey;
  });
  area.addEventListener("paste", async event => {
    const data = event.clipboardData, html = data.getData("text/html"), text = data.getData("text/plain"), files = [...data.files].filter(isPicture);
    const isPlain = plain || armed;
    plain = armed = false;
    notice();
    if (isPlain) {
      event.preventDefault();
      insert(area, text.replace(/\r\n?/g, "\n"));
      return;
    }
    if (files.length && !text.trim() && !/<table\b/i.test(html)) {
      event.preventDefault();
      await pictures(area, path, files.length > 1, files.map((file, index) => file.name === "image.png" ? new File([file], `anh-dan-${index + 1}.png`, { type: file.type }) : file));
      return;
    }
    if (!STRUCTURE.test(html)) return; // The browser's own paste is right.
    event.preventDefault();
    const isFromWord = ON_A_DISK.test(html), rtf = isFromWord ? data.getData("text/rtf") : "";
    area.readOnly = true;
    try {
      const answer = await during("Đang dán…", Promise.all(isFromWord && !rtf ? files.map(base64) : []).then(pictures => post("paste", { path, html, text, rtf: rtf || null, pictures })));
      area.readOnly = false;
      put(area, answer.markdown || text);
      say("Đã dán");
      if (answer.remarks.length) notice(h("div", h("p", h("strong", "Đã dán. "), "Có chỗ không theo sang được như cũ:"), h("ul", answer.remarks.map(remark => h("li", remark)))));
      const bare = answer.pictures.filter(picture => !picture.alt);
      if (bare.length) await describe(area, path, bare);
    } catch (error) {
      area.readOnly = false;
      notice(h("p", h("strong", "Chưa dán được. "), error.message));
    }
    area.readOnly = false;
  });
  node.querySelector("[role=toolbar]").append(button);
}
