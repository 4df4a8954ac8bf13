// Attachments from the computer: sent as they are; what was found in them is told at once.
import { h, say, during } from "./dom.js";
import { send } from "./api.js";
import { ask } from "./dialog.js";
import { messageOf } from "./messages.js";
import { target, words } from "./writing.js";

// Answers with where it stands, its name for a link, and what was found in it: { address, name, told }.
export function attach(path, file) {
  return during(`Đang đưa ${file.name} vào và xem trong tệp…`, send("attachment", { for: path, name: file.name }, file));
}

export const found = told => told.map(each => messageOf(each));

// Files dropped on a text: links to them at the cursor; then what must be looked at.
export async function attachments({ path, area, insert }, files) {
  const links = [], look = [];
  for (const file of files) {
    try {
      const { address, name, told } = await attach(path, file);
      links.push(`[${words(name)}](${target(address)})`);
      if (told.length) look.push(h("h3", file.name), ...found(told));
    } catch (error) {
      look.push(h("p.fault", { role: "alert" }, `${file.name}: ${error.message}`));
    }
  }
  if (links.length && !area.isConnected) {
    look.push(h("p", "Bài đã đóng nên chưa chèn liên kết. Tệp đã ở trên máy; mở lại bài rồi chèn:"), ...links.map(each => h("p", h("code", each))));
  } else if (links.length) {
    insert(links.join("\n\n"));
    say("Đã chèn liên kết đến tệp");
  }
  if (look.length) await ask({ title: "Xem lại tệp vừa thả", wide: true, content: look, buttons: [{ label: "Đóng", value: "ok", main: true }] });
}
