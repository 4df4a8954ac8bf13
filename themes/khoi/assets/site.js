// Buttons that only a script can serve stay hidden in the HTML and are shown here.
const status = document.querySelector(".chia-se [role=status]");

for (const button of document.querySelectorAll("[data-chep]")) {
  if (!navigator.clipboard) continue;
  button.closest("[hidden]").hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.chep);
    button.textContent = status.textContent = button.dataset.xong;
  });
}

for (const button of document.querySelectorAll("[data-in]")) {
  button.closest("[hidden]").hidden = false;
  button.addEventListener("click", () => window.print());
}

// A gallery, one picture after another in a window of its own. Without this, or with a key held for another tab, each is a link to its file.
for (const gallery of document.querySelectorAll(".bo-anh")) {
  const links = [...gallery.querySelectorAll("figure:not(.video) > a:has(img)")];
  links.forEach((link, at) => link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    showPictures(links, at);
  }));
}

function showPictures(links, at) {
  const dialog = document.createElement("dialog");
  dialog.className = "xem-anh";
  dialog.setAttribute("aria-label", "Bộ ảnh");
  dialog.innerHTML = `<figure><img><figcaption></figcaption></figure><p role="status"></p>
    <button type="button" class="nut" value="-1">Ảnh trước</button><button type="button" class="nut" value="1">Ảnh sau</button><button type="button" class="nut">Đóng</button>`;
  const [picture, caption, place] = ["img", "figcaption", "p"].map(name => dialog.querySelector(name));

  const show = step => {
    at = (at + step + links.length) % links.length;
    const small = links[at].querySelector("img");
    picture.src = links[at].href;
    for (const name of ["alt", "width", "height"]) picture.setAttribute(name, small.getAttribute(name));
    caption.replaceChildren(...links[at].closest("figure").querySelector("figcaption")?.cloneNode(true).childNodes ?? []);
    place.textContent = `Ảnh ${at + 1} trong ${links.length}`;
  };

  dialog.addEventListener("click", event => {
    if (event.target.value) show(Number(event.target.value));
    else if (!event.target.closest("figure, p")) dialog.close();
  });
  dialog.addEventListener("keydown", event => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) show(step);
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    links[at].focus();
  });
  document.body.append(dialog);
  show(0);
  dialog.showModal();
}

// A list narrowed to the names that hold what is typed, with or without accents; what stands above a name stays with it.
const fold = text => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replaceAll("đ", "d");

for (const field of document.querySelectorAll("[data-loc-ten]")) {
  const items = [...document.getElementById(field.dataset.locTen).querySelectorAll("li")];
  const names = items.map(item => fold(item.querySelector("a").textContent));
  field.addEventListener("input", () => {
    const asked = fold(field.value).split(/\s+/).filter(Boolean);
    const found = new Set(items.filter((_, at) => asked.every(word => names[at].includes(word))));
    for (const item of items) item.hidden = !found.has(item) && ![...item.querySelectorAll("li")].some(lower => found.has(lower));
    for (const part of document.querySelectorAll(`#${field.dataset.locTen} details`)) part.open = true;
    field.parentElement.lastElementChild.textContent = asked.length ? `${found.size} tổ chức` : "";
  });
}
