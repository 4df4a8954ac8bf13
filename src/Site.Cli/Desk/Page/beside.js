// The real page beside the text, made by the engine that makes the site; it follows the cursor. Blocks carry their line of the file in data-dong.
import { h } from "./dom.js";

// chosen(line): a block of the page was clicked.
export function makeBeside({ chosen }) {
  let shown = null, line = 0, marked = null, first = 1;
  const note = h("p.note", "Trang sẽ hiện ở đây khi bài đọc được.");
  const stage = h("div.stage", note);

  const blockOf = frame => {
    let found = null;
    for (const block of frame.contentDocument?.querySelectorAll("[data-dong]") ?? []) {
      if (Number(block.dataset.dong) - first + 1 > line) break;
      found = block;
    }
    return found;
  };

  const follow = () => {
    if (!shown?.contentDocument?.body) return;
    const block = line ? blockOf(shown) : null;
    if (marked && marked !== block) marked.style.boxShadow = "";
    marked = block;
    if (!block) return;
    block.style.boxShadow = "-6px 0 0 #d39a1e";
    const edge = block.getBoundingClientRect(), height = shown.clientHeight;
    if (edge.top < 60 || edge.top > height - 120) shown.contentWindow.scrollBy({ top: edge.top - height / 3, behavior: "instant" });
  };

  const prepare = frame => {
    const page = frame.contentDocument;
    page?.addEventListener("click", event => {
      const link = event.target.closest("a[href]");
      if (link && !link.getAttribute("href").startsWith("#")) {
        // The page beside stays the page of this document.
        event.preventDefault();
        if (event.ctrlKey || event.metaKey) open(link.href, "_blank", "noopener");
      }
      const block = event.target.closest("[data-dong]");
      if (block) chosen(Number(block.dataset.dong) - first + 1);
    });
    page?.addEventListener("submit", event => event.preventDefault());
  };

  return {
    node: h("aside.beside", { "aria-label": "Trang như người đọc thấy" }, stage),
    follow: to => {
      line = to;
      follow();
    },
    // There is no page of the newest text.
    lack: isOwnFault => {
      note.textContent = isOwnFault ? "Chưa có trang để xem: sửa các lỗi bên cạnh trước đã."
        : "Chưa có trang để xem. Có thể nơi khác của trang đang có lỗi: mở Xem trang ở trên để biết lỗi nào.";
      note.hidden = Boolean(shown);
      stage.classList.toggle("old", Boolean(shown));
    },
    // The new page takes the old one's place when it has come, at the same height. Called once at a time; ends when it has come.
    show: (address, firstLine) => new Promise(come => {
      const frame = h("iframe.coming", { title: "Trang như người đọc thấy", src: address });
      frame.addEventListener("load", () => {
        const top = shown?.contentWindow?.scrollY ?? 0;
        prepare(frame);
        frame.contentWindow?.scrollTo({ top, behavior: "instant" });
        shown?.remove();
        shown = frame;
        first = firstLine;
        frame.classList.remove("coming");
        note.hidden = true;
        stage.classList.remove("old");
        follow();
        come();
      }, { once: true });
      stage.append(frame);
    }),
  };
}
