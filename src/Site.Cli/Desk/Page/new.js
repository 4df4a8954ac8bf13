// A new document: its title (an issue: its month; a plan: its number too), and the editor opens.
import { h } from "./dom.js";
import { post } from "./api.js";
import { ask, LEAVE } from "./dialog.js";
import { documentAddress } from "./addresses.js";

export async function create(kind) {
  const isIssue = kind.id === "ban-tin", isPlan = kind.id === "ke-hoach";
  const next = new Date();
  next.setMonth(next.getMonth() + 1, 1);
  const title = isIssue
    ? h("input", { id: "ten-moi", type: "month", value: `${next.getFullYear()}-${String(next.getMonth() + 1).padStart(2, "0")}`, autofocus: true })
    : h("input", { id: "ten-moi", type: "text", autocomplete: "off", autofocus: true });
  const code = isPlan ? h("input", { id: "so-moi", type: "text", autocomplete: "off", placeholder: "59-KH/ĐUK" }) : null;
  let made;
  await ask({
    title: kind.button,
    content: [
      h("label", { htmlFor: "ten-moi" }, isIssue ? "Bản tin tháng nào?" : isPlan ? "Trích yếu của văn bản" : "Tiêu đề"), title,
      code ? [h("label", { htmlFor: "so-moi" }, "Số và ký hiệu (chưa có thì bỏ trống)"), code] : [],
      h("p.help", "Bài mới là bản nháp: chưa ai thấy cho đến khi bạn xuất bản."),
    ],
    buttons: [{ label: "Bắt đầu viết", value: "ok", main: true }, LEAVE],
    check: async () => {
      if (!title.value.trim()) return isIssue ? "Hãy chọn tháng của bản tin." : "Hãy ghi tiêu đề, sửa lại sau cũng được.";
      try {
        made = await post("new", { kind: kind.id, [isIssue ? "month" : "title"]: title.value.trim(), ...code?.value.trim() ? { code: code.value.trim() } : {} });
      } catch (error) {
        return error.message;
      }
    },
  });
  if (made) location.hash = documentAddress(made.path);
}
