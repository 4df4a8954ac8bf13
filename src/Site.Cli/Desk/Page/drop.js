// Files dropped on the desk: photos and attachments go into the document that is open, a Word file becomes a draft of its own.
import { h, newId, say, during, capital } from "./dom.js";
import { post, send } from "./api.js";
import { ask, LEAVE, tell } from "./dialog.js";
import { documentAddress } from "./addresses.js";
import { pictures } from "./inserts.js";
import { attachments } from "./attach.js";

const WORD = /\.(docx|docm|dotx|doc|odt|rtf)$/i;
const PHOTO = /\.(jpe?g|jfif|png|gif|webp|hei[cf])$/i;

let open = null; // The text that takes photos and attachments.

export function attachDrop(body) {
  open = body;
  return () => (open = open === body ? null : open);
}

// The window of a Word file: what was found in it, what is to be confirmed. Answers are kept when the kind is changed.
export async function importWord(file) {
  let read;
  try {
    read = await during(`Đang đọc ${file.name}…`, send("import", { name: file.name }, file));
  } catch (error) {
    return tell("Chưa nhập được", error.message);
  }
  const answers = {}, content = h("div.import"), id = newId();
  const given = () => ({ id: read.id, kind: kind.value, answers: Object.fromEntries(Object.entries(answers).filter(([, text]) => text.trim())) });
  const kind = h("select", { id, onchange: async () => {
    try {
      read = await post("import/read", given());
      draw();
    } catch (error) {
      content.replaceChildren(h("p.fault", { role: "alert" }, error.message));
    }
  } }, read.kinds.map(each => h("option", { value: each.id }, capital(each.label))));
  const draw = () => {
    kind.value = read.kind;
    content.replaceChildren(
      ...read.asked.length ? [h("h3", "Cần bạn xem")] : [],
      ...read.asked.map(({ key, label, found, doubt, how, isWrong }) => {
        const box = h("input", { type: "text", id: `${id}-${key}`, value: answers[key] ?? found ?? "", autocomplete: "off", "aria-describedby": `${id}-${key}-n`, "aria-invalid": isWrong ? "true" : null, oninput: () => (answers[key] = box.value) });
        return h("div.field", h("label", { htmlFor: box.id }, label), h("p.help", { id: `${id}-${key}-n` }, isWrong ? `Chưa đúng: ${how}.` : found === null ? `Không thấy trong tệp: ${how}, hoặc để trống.` : `Chưa chắc: ${doubt}.`), box);
      }),
      ...read.fields.length ? [h("h3", "Đã nhận ra"), h("dl.found", read.fields.map(({ label, value, doubt }) => [h("dt", capital(label)), h("dd", value, doubt ? h("em", ` Xem lại: ${doubt}.`) : null)]))] : [],
      ...read.remarks.length || read.pictures ? [h("h3", "Theo sang"), h("ul", read.pictures ? h("li", `${read.pictures} ảnh, sẽ thu nhỏ và bỏ tọa độ nơi chụp`) : null, read.remarks.map(remark => h("li", remark)))] : []);
  };
  draw();
  let path;
  if (await ask({
    title: `Nhập ${file.name}`, wide: true, content: [h("div.field", h("label", { htmlFor: id }, "Nhập thành"), kind), content],
    buttons: [{ label: "Nhập thành bản nháp", value: "ok", main: true }, LEAVE],
    // What was found with doubt and is left as it stands is confirmed.
    check: async () => {
      for (const { key, found } of read.asked) answers[key] ??= found ?? "";
      try {
        ({ path } = await post("import/accept", given()));
        return null;
      } catch (error) {
        if (!error.answer?.asked) return error.message;
        read = error.answer;
        draw();
        return "Có chỗ điền chưa đúng: xem các ô ở trên.";
      }
    },
    opened: () => (content.querySelector("input") ?? kind).focus(),
  })) {
    say("Đã nhập");
    location.hash = documentAddress(path);
  }
}

async function take(files) {
  const isPhoto = file => PHOTO.test(file.name) || file.type.startsWith("image/");
  const words = files.filter(file => WORD.test(file.name)), photos = files.filter(isPhoto), others = files.filter(file => !words.includes(file) && !isPhoto(file));
  if (open) {
    if (photos.length) await pictures(open.area, open.path, photos.length > 1, photos);
    if (others.length) await attachments(open, others);
  } else if (photos.length || others.length) {
    await tell("Thả vào bài nào?", "Hãy mở một bài rồi thả ảnh hay tệp đính kèm vào đấy.");
  }
  for (const file of words) await importWord(file);
}

const hasFiles = event => event.dataTransfer?.types.includes("Files");

// What takes the files: a field or a window of pictures, or else the text.
const takerOf = target => target.closest?.(".takes");

addEventListener("dragover", event => {
  if (!hasFiles(event)) return;
  event.preventDefault(); // A browser opens what a page does not take.
  const isTaken = takerOf(event.target) || !document.querySelector("dialog[open]");
  event.dataTransfer.dropEffect = isTaken ? "copy" : "none";
  document.documentElement.classList.toggle("dropping", Boolean(isTaken));
});
addEventListener("dragleave", event => {
  if (!event.relatedTarget) document.documentElement.classList.remove("dropping");
});
addEventListener("drop", event => {
  document.documentElement.classList.remove("dropping");
  if (!hasFiles(event)) return;
  event.preventDefault();
  const files = [...event.dataTransfer.files], taker = takerOf(event.target);
  if (taker) taker.dispatchEvent(new CustomEvent("files", { detail: files }));
  else if (!document.querySelector("dialog[open]")) take(files);
});
