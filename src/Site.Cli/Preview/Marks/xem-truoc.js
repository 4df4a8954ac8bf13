// Keeps an open page up to date while its files are being written. Part of the preview only; a build knows nothing of it.
(() => {
  const mine = document.currentScript.dataset;
  const scrollKey = "xem-truoc:" + location.pathname;
  let styles = Number(mine.kieu);

  // Where the reader was before the page was loaded again.
  const kept = sessionStorage.getItem(scrollKey);
  if (kept !== null) {
    sessionStorage.removeItem(scrollKey);
    history.scrollRestoration = "manual";
    const [x, y] = kept.split(" ").map(Number);
    const back = () => window.scrollTo({ left: x, top: y, behavior: "instant" });
    back();
    addEventListener("load", () => {
      back();
      history.scrollRestoration = "auto";
    }, { once: true });
  }

  const reload = () => {
    sessionStorage.setItem(scrollKey, `${window.scrollX} ${window.scrollY}`);
    location.reload();
  };

  // The page as it is now links to the new stylesheets; each old one goes when the new one in its place has come.
  const swapStyles = async () => {
    const wanted = styles;
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (wanted !== styles) return;
    document.querySelectorAll("link[data-xem-truoc-moi]").forEach((unfinished) => unfinished.remove());
    const links = (root) => [...root.querySelectorAll("link[rel=stylesheet]")];
    const now = links(page);
    links(document).forEach((old, index) => {
      const href = now[index]?.getAttribute("href");
      if (!href || href === old.getAttribute("href")) return;
      const fresh = old.cloneNode();
      fresh.href = href;
      fresh.dataset.xemTruocMoi = "";
      fresh.addEventListener("load", () => {
        delete fresh.dataset.xemTruocMoi;
        old.remove();
      });
      fresh.addEventListener("error", () => fresh.remove());
      old.after(fresh);
    });
  };

  let shown = null;
  const show = (report) => {
    if (report === shown) return; // Said once: whoever hears pages is not told again with each connection.
    shown = report;
    document.getElementById("xem-truoc-loi")?.remove();
    if (!report) return;
    const box = document.createElement("section");
    box.id = "xem-truoc-loi";
    box.setAttribute("role", "alert");
    box.setAttribute("aria-label", "Lỗi khi dựng trang");
    const title = document.createElement("p");
    title.textContent = "Chưa dùng được bản mới. Trang đang xem là bản trước; sửa xong và lưu tệp thì thông báo này tự mất.";
    const text = document.createElement("pre");
    text.tabIndex = 0;
    text.textContent = report;
    box.append(title, text);
    document.body.append(box);
  };

  const badge = () => {
    const nav = document.createElement("nav");
    nav.id = "xem-truoc-vao";
    nav.setAttribute("aria-label", "Xem trước");
    const link = document.createElement("a");
    link.href = "/_xem-truoc/";
    link.textContent = "Xem trước";
    nav.append(link);
    document.body.append(nav);
  };

  if (location.pathname !== "/_xem-truoc/") badge();

  // Large sites: the page came before all texts were read, and is loaded again when they are.
  const reading = document.createElement("p");
  if ("dangDoc" in mine) {
    reading.id = "xem-truoc-dang-doc";
    reading.setAttribute("role", "status");
    reading.textContent = "Đang đọc nội dung. Trang này chưa đủ, lát nữa tự hiện lại.";
    document.body.append(reading);
  }

  // A browser opens six connections to one server: pages in the background leave theirs to the page that is read.
  let events = null;
  const listen = () => {
    if (events || document.hidden) return;
    events = new EventSource("/_xem-truoc/su-kien");
    events.addEventListener("message", (event) => {
      const state = JSON.parse(event.data);
      if (state.ban !== mine.ban) {
        leave();
        reload();
        return;
      }
      reading.remove();
      show(state.loi);
      if (styles !== state.kieu) {
        styles = state.kieu;
        swapStyles().catch(() => {}); // The preview has been stopped: a page that comes back is loaded again.
      }
    });
  };
  const leave = () => {
    events?.close();
    events = null;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));
  addEventListener("pagehide", leave);
  addEventListener("pageshow", listen);
  listen();
})();
