// A picture: its file, its description, and the point that must stay in sight, picked on the picture.
import { h, newId, during } from "../dom.js";
import { send } from "../api.js";
import { attach, found } from "../attach.js";
import { group } from "./group.js";
import { combobox, choicesOf } from "./combobox.js";

const STEP = 5; // Per cent, for each press of an arrow key.

export const addressOf = (path, file) => /^https?:/.test(file) ? file : `/_ban-soan/api/picture?${new URLSearchParams({ for: path, file })}`;

// Sends a photo; answers with where it stands, as the document writes it.
export function upload(path, file) {
  return during(`Đang đưa ${file.name} vào…`, send("picture", { for: path, name: file.name }, file));
}

// A button that opens the computer's own window for files.
export function fileButton(label, accept, several, chosen) {
  const input = h("input", { type: "file", accept, multiple: several, hidden: true, onchange: () => {
    chosen([...input.files]);
    input.value = "";
  } });
  return [h("button", { type: "button", onclick: () => input.click() }, label), input];
}

// A field for the address of a picture or an attachment: found by name, sent from the computer, or dropped on it.
export function file(model, value, env) {
  const isPicture = model.type === "picture";
  const fault = h("p.fault", { role: "alert", hidden: true });
  const told = h("div.messages", { role: "status" });
  const set = written => {
    box.value = written;
    env.changed();
  };
  const { box, list } = combobox({
    id: env.id, value: value ?? "", find: choicesOf(model.type, env.path, "remote"),
    describedBy: env.describedBy, placeholder: isPicture ? "Tìm ảnh đã có" : "Tìm tệp đã có", picture: isPicture ? value => addressOf(env.path, value) : null,
    chosen: choice => set(choice.value),
  });
  box.addEventListener("input", env.changed);
  const receive = async ([sent, ...others]) => {
    if (!sent) return; // A folder was dropped.
    fault.hidden = true;
    told.replaceChildren();
    try {
      const answer = await (isPicture ? upload : attach)(env.path, sent);
      set(answer.address);
      told.replaceChildren(...found(answer.told ?? []));
      env.sent?.();
      if (others.length) {
        fault.textContent = `Mỗi dòng chỉ nhận một tệp: đã lấy ${sent.name}. Còn ${others.length} tệp chưa lấy, hãy thêm dòng rồi thả từng tệp.`;
        fault.hidden = false;
      }
    } catch (error) {
      fault.textContent = error.message;
      fault.hidden = false;
    }
  };
  const [button, input] = fileButton(isPicture ? "Ảnh từ máy…" : "Chọn tệp…", isPicture ? "image/*,.jfif,.heic" : "", false, receive);
  const node = h("div.takes", { onfiles: event => {
    button.focus();
    receive(event.detail);
  } }, h("div.joined", h("div.find", box, list), button, input), fault, told);
  return { node, control: box, read: () => box.value.trim() || null };
}

export function image(model, value, env, makeField) {
  const parts = {};
  // Who has gone on to another field while a picture came is not called back.
  const isHere = () => document.activeElement === document.body || below.node.contains(document.activeElement);
  const below = group(model, value, { ...env, changed: () => (show(), env.changed()), sent: () => isHere() && parts.mo_ta?.control.focus() }, makeField);
  for (const each of below.fields) parts[each.model.key] = each;

  // The focal point: "50% 30%" from the left and from the top.
  const focus = parts.tieu_diem;
  // A picture that has just been sent is known a moment later.
  let tries = 0;
  const picture = h("img", { alt: "", onload: () => (box.hidden = false), onerror: () => {
    box.hidden = true;
    const { src } = picture;
    if (tries++ < 5) setTimeout(() => picture.src === src && (picture.src = src), 600);
  } });
  const dot = h("span.dot");
  const help = newId();
  const surface = h("div.surface", { tabIndex: 0, role: "slider", "aria-label": "Tiêu điểm của ảnh", "aria-describedby": help, "aria-valuemin": 0, "aria-valuemax": 100 }, picture, dot);
  const clear = h("button.plain", { type: "button", onclick: () => put(null) }, "Bỏ tiêu điểm");
  const box = h("div.focal", { hidden: true }, surface,
    h("p.help", { id: help }, "Bấm vào chỗ phải giữ khi ảnh bị cắt (thường là khuôn mặt), hoặc dùng các phím mũi tên. "), clear);

  const point = () => /^\s*(\d+(?:[.,]\d+)?)\s*%[\s,]+(\d+(?:[.,]\d+)?)\s*%/.exec(focus?.control.value ?? "")?.slice(1).map(each => parseFloat(each.replace(",", ".")));
  const put = to => {
    focus.control.value = to ? to.map(each => `${Math.round(Math.min(100, Math.max(0, each)))}%`).join(" ") : "";
    focus.touched = true;
    show();
    env.changed();
  };
  const show = () => {
    const source = parts.tep?.read();
    const src = source ? addressOf(env.path, source) : "";
    if (picture.getAttribute("src") !== src) {
      box.hidden = true;
      tries = 0;
      if (src) picture.src = src;
      else picture.removeAttribute("src");
    }
    const at = point();
    [dot.style.left, dot.style.top] = (at ?? [50, 50]).map(each => `${each}%`);
    dot.classList.toggle("unset", !at);
    clear.hidden = !at;
    surface.setAttribute("aria-valuenow", at?.[0] ?? 50);
    surface.setAttribute("aria-valuetext", at ? `${at[0]}% từ trái, ${at[1]}% từ trên` : "chưa đặt, lấy giữa ảnh");
  };
  surface.addEventListener("click", event => {
    const edge = surface.getBoundingClientRect();
    put([(event.clientX - edge.left) / edge.width * 100, (event.clientY - edge.top) / edge.height * 100]);
  });
  surface.addEventListener("keydown", event => {
    const step = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = point() ?? [50, 50];
    put([at[0] + step[0], at[1] + step[1]]);
  });
  if (focus) {
    focus.node.hidden = true; // Picked on the picture; a word that is no point stays to be seen.
    if (focus.control.value && !point()) focus.node.hidden = false;
    show();
  }
  below.node.append(box);
  return below;
}
