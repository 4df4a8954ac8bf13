// The register's first page: its form narrows and sorts all documents, whose rows stand in one file. Words and looks are the layout's, where
// [data-tra-cuu="the engine's URL"][data-van-ban="the register as JSON"] holds
//   a form with an input named q, selects named loai, co-quan, nam, tinh-trang and xep;
//   parts with data-khi="the states they are shown in": ca (the list as it was built), loc (what the form asks for), loi (failure);
//   data-o: dem (count), hang (rows), truoc and sau (pages), loi (what failed), bao (told aloud), and a template of a table with one row.
// Without this script the form is hidden and lists by type, issuer, year and state stand in its place.

const PER_PAGE = 50;
const PAUSE = 150;
const UNKNOWN = "chua-ro";

// How a day is cited: "12/3/2022", "ngày 12 tháng 3 năm 2022".
const DAY = /(?:ng[aà]y\s+)?\b(\d\d?)(?:[/.-]|\s+th[aá]ng\s+)(\d\d?)(?:[/.-]|\s+n[aă]m\s+)(\d{4})\b/i;
// Words that say nothing but which number follows.
const BEFORE_A_NUMBER = new Set(["so", "ngay", "thang", "nam"]);

const root = document.querySelector("[data-tra-cuu]");
const form = root.querySelector("form");
const selects = [...form.querySelectorAll("select")];
const filters = selects.filter(select => select.name !== "xep");
const labels = new Map(filters.flatMap(filter => [...filter.options].map(option => [option, option.text])));
const pattern = root.querySelector("template").content.querySelector("tr");
const part = (name, parent = root) => parent.querySelector(`[data-o="${name}"]`);
const byText = new Intl.Collator("vi", { numeric: true }).compare;

let page = 1, loading, failures = 0, running, timer;

const orders = {
  cu: (x, y) => (x.day || "9").localeCompare(y.day || "9"),
  so: (x, y) => byText(x.code, y.code),
  ten: (x, y) => byText(x.subject, y.subject),
};

// The words of a text apart from those that only lead to a number, and those words as one text.
const telling = (words, text) => words(text).filter((word, at, all) => !(BEFORE_A_NUMBER.has(word.key) && /^\d/.test(all[at + 1]?.key)));
const spell = words => ` ${words.map(word => word.typed).join(" ")} `;

// What a row is told by, once; the file has the newest documents first. A browser may remember that a module failed to load, but only under the same address.
async function read() {
  const [{ words, hasAccents }, response] = await Promise.all([import(root.dataset.traCuu + (failures ? `?${failures}` : "")), fetch(root.dataset.vanBan)]);
  if (!response.ok) throw new Error(response.status);
  const slug = text => text ? words(text).map(word => word.typed).join("-") : UNKNOWN;
  const rows = (await response.json()).map(document => ({
    code: document.so_ky_hieu,
    spelled: spell(words(document.so_ky_hieu)),
    words: words([
      document.so_ky_hieu, document.loai_van_ban, `về việc ${document.trich_yeu ?? ""}`, `của ${document.co_quan_ban_hanh ?? ""}`, document.nguoi_ky, document.ngay_ban_hanh?.slice(0, 4),
    ].filter(Boolean).join(". ")),
    href: new URL(document.trang).pathname,
    type: document.loai_van_ban ?? "",
    subject: document.trich_yeu ?? "",
    issuer: document.co_quan_ban_hanh ?? "",
    day: document.ngay_ban_hanh ?? "",
    from: document.hieu_luc_tu ?? "",
    until: document.hieu_luc_den ?? "",
    state: document.tinh_trang ?? "",
    values: { loai: slug(document.loai_van_ban), "co-quan": slug(document.co_quan_ban_hanh), nam: document.ngay_ban_hanh?.slice(0, 4) ?? UNKNOWN, "tinh-trang": slug(document.tinh_trang) },
  }));
  return { words, hasAccents, rows };
}

const load = () => loading ??= read().catch(error => {
  loading = undefined;
  failures++;
  throw error;
});

function show(state) {
  for (const element of root.querySelectorAll("[data-khi]")) element.hidden = !element.dataset.khi.split(" ").includes(state);
}

// Whether a row is what a query asks for. A query that holds the row's code cites it, whatever else it says, and one that begins a code may run it together; else each word
// must stand in the row as it is typed, accents too where they are: the last may be unfinished, and a day may be the row's own.
function matcher({ words, hasAccents }, query) {
  const asked = telling(words, query);
  const cited = query.match(DAY);
  const day = cited && `${cited[3]}-${cited[2].padStart(2, "0")}-${cited[1].padStart(2, "0")}`;
  const besides = cited && telling(words, query.replace(DAY, " "));
  const spelled = spell(asked);
  const joined = spelled.replaceAll(" ", "");
  const hasAll = (row, asked) => asked.every((word, at) => row.words.some(own =>
    (own.key === word.key || at === asked.length - 1 && own.typed.startsWith(word.typed)) && hasAccents(own.exact, word)));
  return row => spelled.includes(row.spelled) || /\d/.test(joined) && row.spelled.replaceAll(" ", "").startsWith(joined) || hasAll(row, row.day === day ? besides : asked);
}

function address(page) {
  const asked = new URLSearchParams();
  for (const { name, value } of form.querySelectorAll("[name]")) if (value.trim()) asked.set(name, value.trim());
  if (page > 1) asked.set("trang", page);
  return form.action + `?${asked}`.replace(/\?$/, "");
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  form.elements.q.value = asked.get("q") ?? "";
  for (const select of selects) {
    select.value = asked.get(select.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
  page = Math.max(1, Math.trunc(asked.get("trang")) || 1);
  search();
}

const shortDay = day => day.replace(/(.+)-0?(.+)-(.+)/, (_, year, month, date) => `${date}/${month < 3 ? month.padStart(2, "0") : month}/${year}`);

function rowOf(row) {
  const copy = pattern.cloneNode(true);
  part("so", copy).textContent = row.code;
  part("so", copy).href = row.href;
  for (const name of ["day", "from", "until"]) {
    if (row[name]) [part(name, copy).dateTime, part(name, copy).textContent] = [row[name], shortDay(row[name])];
    else part(name, copy).closest("p").remove();
  }
  for (const name of ["subject", "type", "issuer", "state"]) {
    if (row[name]) part(name, copy).textContent = row[name];
    else part(name, copy).closest("p").remove();
  }
  const state = part("state", copy);
  if (state) state.className = `hieu-luc hieu-luc-${row.values["tinh-trang"].split("-")[0]}`;
  return copy;
}

function showCounts(rows, wanted) {
  for (const filter of filters) {
    const others = wanted.filter(({ name }) => name !== filter.name);
    const counts = new Map();
    for (const { values } of rows) if (others.every(({ name, value }) => values[name] === value)) counts.set(values[filter.name], (counts.get(values[filter.name]) ?? 0) + 1);
    for (const option of filter.options) {
      if (!option.value) continue;
      const count = counts.get(option.value) ?? 0;
      option.text = `${labels.get(option)} (${count})`;
      option.disabled = !count && !option.selected;
    }
  }
}

async function search() {
  const own = running = {};
  const query = form.elements.q.value.trim();
  const wanted = filters.filter(filter => filter.value);
  const order = orders[form.elements.xep.value];
  if (!query && !wanted.length && !order && page === 1) {
    for (const [option, text] of labels) [option.text, option.disabled] = [text, false];
    show("ca");
    return;
  }

  const found = await load().catch(() => {});
  if (own !== running) return;
  if (!found) {
    show("loi");
    part("bao").textContent = part("loi").textContent;
    return;
  }

  const matching = found.rows.filter(matcher(found, query.normalize().slice(0, 300)));
  showCounts(matching, wanted);
  const kept = matching.filter(row => wanted.every(({ name, value }) => row.values[name] === value));
  if (order) kept.sort(order);
  const pages = Math.max(1, Math.ceil(kept.length / PER_PAGE));
  page = Math.min(page, pages);
  const shown = kept.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  part("dem").textContent = kept.length ? `${kept.length.toLocaleString("vi-VN")} văn bản${pages > 1 ? `, trang ${page} trên ${pages}` : ""}` : "Không có văn bản nào khớp";
  part("hang").replaceChildren(...shown.map(rowOf));
  part("hang").closest("table").classList.toggle("khong-hieu-luc", !shown.some(row => row.state || row.from || row.until));
  for (const [name, isShown, to] of [["truoc", page > 1, page - 1], ["sau", page < pages, page + 1]]) {
    part(name).hidden = !isShown;
    part(name).href = address(to);
  }
  show("loc");
  part("bao").textContent = part("dem").textContent;
}

// A new question, or the same narrowed: from its first page, with an address of its own.
function ask() {
  page = 1;
  if (address() !== location.href) history.pushState(null, "", address());
  search();
}

form.addEventListener("change", event => event.target.matches("select") && ask());
form.addEventListener("input", event => {
  if (event.target !== form.elements.q) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    page = 1;
    history.replaceState(null, "", address());
    search();
  }, PAUSE);
});
form.addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(timer);
  ask();
});
form.addEventListener("focusin", () => load().catch(() => {}), { once: true });
addEventListener("popstate", readAddress);
// Before the rows come, nothing is seen that is not asked for.
if (location.search.length > 1) show("loc");
readAddress();
