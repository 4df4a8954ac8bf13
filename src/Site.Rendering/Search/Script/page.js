// The search page: the query stands in its address, the results below its form. Words and looks are the layout's, where
// [data-tim="the engine's URL"] holds
//   a form with an input named q and selects with data-loc="the engine's filter";
//   parts with data-khi="the states they are shown in": trong (nothing asked), dang (first results under way), co (results), khong (none), loi (failure);
//   data-o: bao (told aloud), dang (still at it), dem (count), thieu (not all words), y (did you mean), ket-qua (results), truoc and sau (pages), loi, lai (retry),
//   and a template of one result.
// Pages and "did you mean" are plain links: the address says everything.

// Milliseconds. A Vietnamese keyboard types a letter anew when its accent comes.
const PAUSE = 15;
const SLOW = 300;
const SETTLED = 600;
const LONGEST = 300;

const root = document.querySelector("[data-tim]");
const form = root.querySelector("form");
const box = form.elements.q;
const filters = [...form.querySelectorAll("[data-loc]")];
const labels = new Map(filters.flatMap(filter => [...filter.options].map(option => [option, option.text])));
const pattern = root.querySelector("template").content;
const title = document.title;
const part = (name, parent = root) => parent.querySelector(`[data-o="${name}"]`);

let page, engine, failures = 0, running, timer, slow, settled;

// A browser may remember that a module failed to load, but only under the same address.
const load = () => engine ??= import(root.dataset.tim + (failures ? `?${failures}` : "")).then(
  ({ open }) => open(form.action),
  error => { engine = undefined; failures++; throw error; });

const prepare = query => load().then(engine => engine.ready(query)).catch(() => {});

function show(state) {
  clearTimeout(slow);
  part("dang").textContent = "";
  root.dataset.trangThai = state;
  for (const element of root.querySelectorAll("[data-khi]")) element.hidden = !element.dataset.khi.split(" ").includes(state);
}

function address(query, page) {
  const asked = new URLSearchParams();
  for (const { name, value } of [{ name: "q", value: query }, ...filters, { name: "trang", value: page > 1 ? page : "" }]) if (value) asked.set(name, value);
  return form.action + `?${asked}`.replace(/\?$/, "");
}

const query = () => box.value.trim().slice(0, LONGEST);

const keepAddress = () => history.replaceState(null, "", address(query(), page));

function readAddress() {
  const asked = new URLSearchParams(location.search);
  box.value = asked.get("q") ?? "";
  for (const filter of filters) {
    filter.value = asked.get(filter.name) ?? "";
    if (filter.selectedIndex < 0) filter.value = "";
  }
  page = asked.get("trang");
  search();
}

// Text only, whatever is in it.
const fill = (element, pieces) => element.replaceChildren(...pieces.map(({ text, marked }) => {
  if (!marked) return text;
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}));

function item({ href, heading, kind, section, unit, date, passage }) {
  const copy = pattern.cloneNode(true);
  part("ten", copy).href = href;
  fill(part("ten", copy), heading);
  fill(part("doan", copy), passage);
  part("ngay", copy).dateTime = date;
  for (const [name, text] of [["ngay", date.replace(/(.+)-0?(.+)-0?(.+)/, "$3/$2/$1")], ["muc", section || kind], ["don-vi", unit]]) {
    if (text) part(name, copy).textContent = text;
    else part(name, copy).remove();
  }
  return copy;
}

function link(name, isShown, query, page) {
  part(name).hidden = !isShown;
  part(name).href = address(query, page);
}

function showCounts(facets) {
  for (const filter of filters) {
    for (const option of filter.options) {
      const count = facets?.[filter.dataset.loc]?.[option.value] ?? 0;
      const isCounted = facets && option.value;
      const text = labels.get(option) + (isCounted ? ` (${count})` : "");
      if (option.text !== text) option.text = text;
      option.disabled = isCounted && !count && !option.selected;
    }
  }
}

// Browsers take long to begin with a language's way to write numbers.
const written = count => String(count).replace(/\B(?=(...)+$)/g, ".");

function showFound(asked, { count, page, pages, results, facets, partial, meant, about }) {
  part("dem").textContent = count
    ? `${about ? "Khoảng " : ""}${written(count)} kết quả cho “${asked}”${pages > 1 ? `, trang ${page} trên ${pages}` : ""}`
    : `Không có kết quả nào cho “${asked}”`;
  document.title = `${asked}${pages > 1 ? ` (trang ${page}/${pages})` : ""} - ${title}`;
  part("thieu").hidden = !partial || !count;
  part("ket-qua").start = page * 10 - 9;
  part("ket-qua").replaceChildren(...results.map(item));
  link("truoc", page > 1, asked, page - 1);
  link("sau", page < pages, asked, page + 1);
  link("y", meant, meant ?? "");
  part("y").lastElementChild.textContent = meant;
  showCounts(facets);
  show(count ? "co" : "khong");
}

async function search(typing) {
  running?.abort();
  clearTimeout(timer);
  clearTimeout(slow);
  clearTimeout(settled);
  const { signal } = running = new AbortController();
  const asked = query();
  if (!asked) {
    document.title = title;
    showCounts();
    show("trong");
    return;
  }

  if (!typing && !part("ket-qua").children.length) show("dang");
  slow = setTimeout(() => part("dang").textContent = "Đang tìm…", SLOW);
  const narrowed = Object.fromEntries(filters.map(filter => [filter.dataset.loc, filter.value]));
  const found = await load().then(engine => engine.search(asked, { ...narrowed, page, typing })).catch(() => {});
  if (signal.aborted) return;
  if (!found) {
    show("loi");
    part("bao").textContent = part("loi").textContent;
    return;
  }

  showFound(asked, found);
  // Who types is told, and asked what they mean, when they pause.
  settled = setTimeout(() => {
    if (typing) keepAddress();
    if (typing && (found.partial || found.unsure || !found.count)) {
      search();
      return;
    }

    part("bao").textContent = part("dem").textContent;
    // What titles and summaries do not show is looked for in the pages themselves.
    found.results.map((result, i) => [result, i]).filter(([result]) => !result.isShown).slice(0, 2).forEach(([result, i]) =>
      load().then(engine => engine.passage(result, asked, { signal })).then(pieces => signal.aborted || fill(part("doan", part("ket-qua").children[i]), pieces), () => {}));
  }, typing ? SETTLED : 0);
}

// A new question, or the same narrowed: from its first page, with an address of its own.
function ask() {
  page = 1;
  const next = address(query());
  if (next !== location.href) history.pushState(null, "", next);
  search();
}

box.addEventListener("input", () => {
  page = 1;
  clearTimeout(timer);
  prepare(query());
  timer = setTimeout(search, PAUSE, true);
});
form.addEventListener("change", event => event.target !== box && ask());
form.addEventListener("submit", event => {
  event.preventDefault();
  // Puts the keyboard of a phone away.
  if (matchMedia("(pointer: coarse)").matches) box.blur();
  ask();
});
// The way back from a result leads to these results, however soon it was clicked.
part("ket-qua").addEventListener("click", keepAddress);
part("lai").addEventListener("click", () => {
  box.focus();
  search();
});
addEventListener("popstate", readAddress);
readAddress();

// While the reader asks nothing, the engine is made ready for the first question. Not every browser tells when it has nothing to do.
const whenIdle = window.requestIdleCallback ?? setTimeout;
load().then(async engine => {
  await engine.ready();
  whenIdle(() => query() || engine.warm().catch(() => {}));
}).catch(() => {});
