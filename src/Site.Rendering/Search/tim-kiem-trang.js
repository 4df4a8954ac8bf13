// The search page: the query stands in its address, the results below its form. Words and looks are the layout's, where
// [data-tim="the engine's URL"] holds
//   a form with an input named q and selects with data-loc="the engine's filter";
//   parts with data-khi="the states they are shown in": trong (nothing asked), dang (first results under way), co (results), khong (none), loi (failure);
//   data-o: bao (told aloud), dang (still at it), dem (count), thieu (not all words), y (did you mean), ket-qua (results), trang (paging), lai (retry),
//   and a template of one result.
const PAUSE = 30;
const SLOW = 300;
const SETTLED = 600;
const LONGEST = 300;

const root = document.querySelector("[data-tim]");
const form = root.querySelector("form");
const box = form.elements.q;
const filters = [...form.querySelectorAll("[data-loc]")];
const labels = new Map(filters.flatMap(filter => [...filter.options].map(option => [option, option.text])));
const title = document.title;
const of = (parent, name) => parent.querySelector(`[data-o="${name}"]`);
const part = name => of(root, name);
const number = value => value.toLocaleString("vi-VN");
const query = () => box.value.trim().slice(0, LONGEST);

let state = "trong", page = 1, module, engine, failures = 0, running, timer, slow, settled;

// A browser may remember that a module failed to load, but only under the same address.
const load = () => module ??= import(root.dataset.tim + (failures ? `?${failures}` : "")).catch(error => {
  module = undefined;
  failures++;
  throw error;
});

function show(next) {
  root.dataset.trangThai = state = next;
  for (const element of root.querySelectorAll("[data-khi]")) element.hidden = !element.dataset.khi.split(" ").includes(state);
}

function address(to) {
  const asked = new URLSearchParams();
  for (const { name, value } of [box, ...filters]) if (value.trim()) asked.set(name, value.trim().slice(0, LONGEST));
  if (to > 1) asked.set("trang", to);
  return form.action + `?${asked}`.replace(/\?$/, "");
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  box.value = (asked.get(box.name) ?? "").slice(0, LONGEST);
  for (const filter of filters) {
    filter.value = asked.get(filter.name) ?? "";
    if (filter.selectedIndex < 0) filter.value = "";
  }
  page = Math.max(1, Math.trunc(asked.get("trang")) || 1);
}

const keepAddress = () => history.replaceState(null, "", address(page));

function go(to) {
  page = to;
  const next = address(page);
  if (next !== location.href) history.pushState(null, "", next);
}

// Text only, whatever is in it.
const pieces = found => found.map(({ text, marked }) => {
  if (!marked) return text;
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
});

function result({ title, href, kind, section, unit, date, passage }, asked) {
  const item = root.querySelector("template").content.firstElementChild.cloneNode(true);
  const fill = (name, text) => text ? of(item, name).append(text) : of(item, name).remove();
  of(item, "ten").href = href;
  of(item, "ten").append(...pieces(asked.mark(title)));
  of(item, "doan").append(...pieces(passage));
  of(item, "ngay").dateTime = date;
  fill("ngay", date.split("-").reverse().join("/"));
  fill("muc", section || kind);
  fill("don-vi", unit);
  return item;
}

function showPaging(pages) {
  const paging = part("trang");
  paging.hidden = pages < 2;
  for (const [rel, to] of [["prev", page - 1], ["next", page + 1]]) {
    const step = paging.querySelector(`[rel=${rel}]`);
    step.hidden = to < 1 || to > pages;
    step.href = address(to);
  }
}

function showFacets(facets) {
  for (const filter of filters) {
    const counts = facets && new Map(facets[filter.dataset.loc].map(([value, , count]) => [value, count]));
    for (const option of filter.options) {
      const count = counts?.get(option.value) ?? 0;
      option.text = counts && option.value ? `${labels.get(option)} (${number(count)})` : labels.get(option);
      option.disabled = option.hidden = Boolean(counts && option.value && count === 0 && !option.selected);
    }
  }
}

function showFound(found, asked) {
  page = found.page;
  const ofPages = found.pages > 1 ? `, trang ${number(page)} trên ${number(found.pages)}` : "";
  part("dem").textContent =
    asked.isEmpty ? "Hãy gõ ít nhất một chữ hoặc một số"
    : found.count === 0 ? `Không có kết quả nào cho “${asked.query}”`
    : `${number(found.count)} kết quả cho “${asked.query}”${ofPages}`;
  document.title = `${asked.query}${found.pages > 1 ? ` (trang ${number(page)}/${number(found.pages)})` : ""} - ${title}`;
  part("thieu").hidden = !(found.partial && found.count > 0);
  part("ket-qua").start = (page - 1) * 10 + 1;
  part("ket-qua").replaceChildren(...found.results.map(each => result(each, asked)));
  showPaging(found.pages);
  showFacets(found.count > 0 || filters.some(filter => filter.value) ? found.facets : null);
  showMeant(found.meant);
  show(found.count > 0 ? "co" : "khong");
}

function showMeant(meant) {
  part("y").hidden = !meant;
  if (!meant) return;
  const link = part("y").querySelector("a"), typed = box.value;
  box.value = meant;
  link.href = address(1);
  box.value = typed;
  link.textContent = meant;
}

// What summaries do not show is looked for in the pages themselves.
function showPassages(found, asked, signal) {
  const unmarked = found.results.map((each, i) => [each, i]).filter(([each]) => !each.passage.some(piece => piece.marked));
  for (const [each, i] of unmarked.slice(0, 2)) {
    const place = of(part("ket-qua").children[i], "doan");
    engine.passage(each, asked.query, { signal }).then(found => signal.aborted || place.replaceChildren(...pieces(found)), () => {});
  }
}

async function search({ typing = false, focus = false } = {}) {
  running?.abort();
  for (const waiting of [timer, slow, settled]) clearTimeout(waiting);
  const { signal } = running = new AbortController();
  const asked = { query: query() };
  part("dang").textContent = "";
  if (!asked.query) {
    document.title = title;
    part("bao").textContent = "";
    showFacets(null);
    show("trong");
    return;
  }

  if (state === "loi" || state === "trong" && !typing) show("dang");
  slow = setTimeout(() => part("dang").textContent = "Đang tìm…", SLOW);
  let found;
  try {
    const { open, mark, words } = await load();
    engine ??= open(form.action);
    asked.isEmpty = words(asked.query).length === 0;
    asked.mark = text => mark(text, asked.query, { typing });
    const narrowed = Object.fromEntries(filters.map(filter => [filter.dataset.loc, filter.value]));
    found = await engine.search(asked.query, { ...narrowed, page, typing, signal });
  } catch (error) {
    if (signal.aborted) return;
    console.info(error);
  }

  if (signal.aborted) return;
  clearTimeout(slow);
  part("dang").textContent = "";
  if (!found) {
    show("loi");
    part("bao").textContent = part("loi").textContent;
    return;
  }

  showFound(found, asked);
  if (focus) part("dem").focus();
  // Who types is told, and asked what they mean, when they pause.
  settled = setTimeout(() => {
    if (typing) keepAddress();
    if (typing && (found.partial || found.count === 0)) {
      search();
      return;
    }

    part("bao").textContent = focus ? "" : part("dem").textContent;
    showPassages(found, asked, signal);
  }, typing ? SETTLED : 0);
}

box.addEventListener("input", () => {
  page = 1;
  clearTimeout(timer);
  timer = setTimeout(() => search({ typing: true }), PAUSE);
});

form.addEventListener("change", event => {
  if (event.target === box) return;
  go(1);
  search();
});

form.addEventListener("submit", event => {
  event.preventDefault();
  go(1);
  // Puts the keyboard of a phone away.
  if (matchMedia("(pointer: coarse)").matches) box.blur();
  search();
});

root.addEventListener("click", event => {
  const link = event.target.closest("a");
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.href.split("?")[0] !== form.action) {
    // So that the way back leads to these results.
    keepAddress();
    return;
  }

  event.preventDefault();
  keepAddress();
  history.pushState(null, "", link.href);
  readAddress();
  search({ focus: true });
});

part("lai").addEventListener("click", () => search({ focus: true }));
addEventListener("popstate", () => {
  readAddress();
  search();
});

readAddress();
search();
