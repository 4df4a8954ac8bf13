// Suggestions under a search box: ARIA's combobox with a list of links. Without this script the box is a plain form.
// In a form[data-goi-y="the engine's URL"]: an input named q, a [role=listbox] with an id, a [role=status], a template of one [role=option].

// Milliseconds. A Vietnamese keyboard types a letter anew when its accent comes.
const PAUSE = 15;

for (const form of document.querySelectorAll("form[data-goi-y]")) {
  const box = form.elements.q;
  const list = form.querySelector("[role=listbox]");
  const status = form.querySelector("[role=status]");
  const pattern = form.querySelector("template").content.firstElementChild;
  let engine, failures = 0, running, timer, chosen;

  // A browser may remember that a module failed to load, but only under the same address.
  const load = () => engine ??= import(form.dataset.goiY + (failures ? `?${failures}` : "")).then(
    ({ open }) => open(form.action),
    error => { engine = undefined; failures++; throw error; });

  function choose(index) {
    chosen = list.children[index];
    for (const option of list.children) option.setAttribute("aria-selected", option === chosen);
    box.setAttribute("aria-activedescendant", chosen?.id ?? "");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  function show(found) {
    list.replaceChildren(...found.map(({ title, href, kind }, index) => {
      const option = pattern.cloneNode(true);
      option.id = list.id + index;
      option.href = href;
      option.firstElementChild.textContent = title;
      option.lastElementChild.textContent = kind;
      return option;
    }));
    list.hidden = !found.length;
    box.setAttribute("aria-expanded", !list.hidden);
    status.textContent = found.length ? `Có ${found.length} gợi ý, chọn bằng phím mũi tên.` : "";
    choose();
  }

  function close() {
    clearTimeout(timer);
    running = null;
    show([]);
  }

  async function suggest() {
    const own = running = {};
    // When nothing can be suggested, the form searches all the same.
    const found = await load().then(engine => engine.suggest(box.value)).catch(() => []);
    if (own === running) show(found);
  }

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.autocomplete = "off";
  show([]);

  const prepare = query => load().then(engine => engine.ready(query)).catch(() => {});
  box.addEventListener("focus", () => prepare());
  if (document.activeElement === box) prepare();

  box.addEventListener("input", () => {
    clearTimeout(timer);
    prepare(box.value);
    timer = setTimeout(suggest, PAUSE);
  });

  box.addEventListener("keydown", event => {
    const options = [...list.children], places = options.length + 1;
    // Past either end of the list lies the box itself.
    const step = { ArrowDown: 1, ArrowUp: places - 1 }[event.key];
    if (event.isComposing) return;
    if (step && places > 1) choose((options.indexOf(chosen) + 1 + step) % places - 1);
    else if (step === 1) suggest();
    else if (event.key === "Enter" && chosen) chosen.click();
    else if (event.key === "Escape" && places > 1) close();
    else return;
    event.preventDefault();
  });

  // A press on a suggestion must not take the focus away, or the list would be gone before the click.
  list.addEventListener("mousedown", event => event.preventDefault());
  form.addEventListener("focusout", close);
  form.addEventListener("submit", close);
}
