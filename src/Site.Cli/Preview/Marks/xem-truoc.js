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
    addEventListener("load", back, { once: true });
  }

  const reload = () => {
    sessionStorage.setItem(scrollKey, `${window.scrollX} ${window.scrollY}`);
    location.reload();
  };

  // The page as it is now links to the new stylesheets; each old one goes when the new one in its place has come.
  const swapStyles = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href, { cache: "no-store" })).text(), "text/html");
    const links = (root) => [...root.querySelectorAll("link[rel=stylesheet]")];
    const now = links(page);
    links(document).forEach((old, index) => {
      const href = now[index]?.getAttribute("href");
      if (!href || href === old.getAttribute("href")) return;
      const fresh = old.cloneNode();
      fresh.href = href;
      fresh.addEventListener("load", () => old.remove());
      old.after(fresh);
    });
  };

  const show = (report) => {
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

  const events = new EventSource("/_xem-truoc/su-kien");
  events.addEventListener("message", (event) => {
    const state = JSON.parse(event.data);
    if (state.ban !== mine.ban) {
      events.close();
      reload();
      return;
    }
    show(state.loi);
    if (styles !== state.kieu) {
      styles = state.kieu;
      swapStyles();
    }
  });
})();
