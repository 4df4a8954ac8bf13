// Suggestions under a search box: ARIA's combobox with a list of links. Without this script the box is a plain form.
// In a form[data-goi-y="the engine's URL"]: an input named q, a [role=listbox] with an id, a [role=status], a template of one [role=option].
const PAUSE = 30;

for (const form of document.querySelectorAll("form[data-goi-y]")) {
  const box = form.elements.q;
  const list = form.querySelector("[role=listbox]");
  const status = form.querySelector("[role=status]");
  const pattern = form.querySelector("template").content.firstElementChild;
  let engine, failures = 0, running, timer, chosen = -1;

  // A browser may remember that a module failed to load, but only under the same address.
  const load = () => engine ??= import(form.dataset.goiY + (failures ? `?${failures}` : "")).then(
    ({ open }) => open(form.action),
    error => { engine = undefined; failures++; throw error; });

  function choose(index) {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", i === index));
    const option = list.children[index];
    if (option) {
      box.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  }

  function show(isOpen) {
    list.hidden = !isOpen;
    box.setAttribute("aria-expanded", isOpen);
    choose(-1);
  }

  function close() {
    clearTimeout(timer);
    running?.abort();
    show(false);
    status.textContent = "";
  }

  function option({ title, href, kind }, index) {
    const link = pattern.cloneNode(true);
    link.id = `${list.id}_${index}`;
    link.href = href;
    link.querySelector("[data-o=ten]").textContent = title;
    link.querySelector("[data-o=loai]").textContent = kind;
    return link;
  }

  async function suggest() {
    running?.abort();
    const { signal } = running = new AbortController();
    let found = [];
    try {
      found = await (await load()).suggest(box.value, { signal });
    } catch {
      // The form searches all the same.
    }
    if (signal.aborted || document.activeElement !== box) return;
    list.replaceChildren(...found.map(option));
    show(found.length > 0);
    status.textContent = found.length > 0 ? `Có ${found.length} gợi ý, chọn bằng phím mũi tên.` : "";
  }

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.autocomplete = "off";
  show(false);

  const begin = () => load().catch(() => {});
  box.addEventListener("focus", begin);
  if (document.activeElement === box) begin();

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, PAUSE);
  });

  box.addEventListener("keydown", event => {
    const { key, isComposing } = event, count = list.children.length;
    if (isComposing) return;
    if (list.hidden) {
      if (key === "ArrowDown" && box.value.trim()) suggest();
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      // Past either end lies the box itself.
      const step = key === "ArrowDown" ? 1 : -1;
      choose((chosen + 1 + step + count + 1) % (count + 1) - 1);
      event.preventDefault();
    } else if (key === "Enter" && chosen >= 0) {
      list.children[chosen].click();
      event.preventDefault();
    } else if (key === "Escape") {
      close();
      event.preventDefault();
    }
  });

  // A press on a suggestion must not take the focus away, or the list would be gone before the click.
  list.addEventListener("mousedown", event => event.preventDefault());
  form.addEventListener("focusout", close);
  form.addEventListener("submit", close);
}
