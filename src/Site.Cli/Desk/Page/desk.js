// The desk: which screen the address asks for. Screens: { leave(): may it be left }, made into <main>.
import { h, say } from "./dom.js";
import { isTypedIn, leaveWindow } from "./dialog.js";
import { showList } from "./list.js";
import { showEditor } from "./editor.js";
import { showPublication } from "./publish.js";
import { showIssue } from "./issue.js";

const main = document.querySelector("main");
// By the first part of the address; the second names the link above that leads there.
const screens = {
  "": [(path, place) => showList(place), "list"],
  bai: [(path, place) => showEditor(place, path), "list"],
  so: [(path, place) => showIssue(place, path), "list"],
  "xuat-ban": [(path, place) => showPublication(place), "publish"],
};

let screen = null;
let here = location.hash;
let turn = 0;

async function go() {
  if (location.hash === here && screen) return;
  const wanted = location.hash || "#/"; // An empty address would not take the place of another.
  if (wanted === "#noi-dung") {
    // The skip link.
    history.replaceState(null, "", here || "#/");
    main.focus();
    return;
  }
  // The browser's Back leaves a window as Esc does, and the screen below it stays.
  const window = document.querySelector("dialog[open]");
  if (window) {
    history.pushState(null, "", here || "#/");
    leaveWindow(window);
    return;
  }
  if (screen?.leave) {
    history.replaceState(null, "", here);
    if (!await screen.leave()) return;
    history.replaceState(null, "", wanted);
  }
  here = wanted;
  const own = ++turn;
  const [name, ...rest] = wanted.replace(/^#\/?/, "").split("/");
  const [show, route] = screens[name] ?? screens[""];
  screen?.close?.();
  screen = null;
  document.querySelectorAll("[data-route]").forEach(link => {
    if (link.dataset.route === route) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  });
  // A screen whose answer comes when the editor has gone on to another one must not take its place.
  const place = {
    replaceChildren: (...content) => own === turn && main.replaceChildren(...content),
    querySelector: selector => main.querySelector(selector),
  };
  try {
    const shown = await show(decodeURIComponent(rest.join("/")), place);
    if (own === turn) screen = shown;
    else shown?.close?.();
  } catch (error) {
    if (own !== turn) return;
    screen = {};
    main.replaceChildren(h("div.trouble", { role: "alert" }, h("h1", "Chưa mở được"), h("p", error.message),
      h("p", h("button.main", { onclick: () => location.reload() }, "Thử lại"), " ", h("a", { href: "#/" }, "Về danh sách bài"))));
    say(error.message);
  }
}

// The key of the first visit is used up: an address without it can be kept among the bookmarks.
if (location.search) history.replaceState(null, "", location.pathname + location.hash);
addEventListener("hashchange", go);
addEventListener("beforeunload", event => {
  if (screen?.isUnsaved?.() || isTypedIn()) event.preventDefault();
});
go();
