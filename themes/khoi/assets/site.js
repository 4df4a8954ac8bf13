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

// A tree narrowed to the names that hold what is typed, with or without accents; what stands above and below a name stays with it.
const fold = text => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replaceAll("đ", "d");

for (const field of document.querySelectorAll("[data-loc-ten]")) {
  const tree = document.getElementById(field.dataset.locTen);
  const items = [...tree.querySelectorAll("li")];
  const names = items.map(item => fold(item.querySelector("a").textContent));
  const told = field.parentElement.querySelector("[role=status]");
  let folded = [];
  field.addEventListener("input", () => {
    const asked = fold(field.value).split(/\s+/).filter(Boolean);
    const found = new Set(items.filter((_, at) => asked.every(word => names[at].includes(word))));
    const kept = new Set([...found].flatMap(item => [item, ...item.querySelectorAll("li")]));
    for (const item of items) item.hidden = !kept.has(item) && ![...item.querySelectorAll("li")].some(lower => found.has(lower));
    // What the reader folded is folded again when the field is empty.
    if (asked.length) folded.push(...tree.querySelectorAll("details:not([open])"));
    for (const part of folded) part.open = asked.length > 0;
    if (!asked.length) folded = [];
    told.textContent = !asked.length ? "" : found.size ? `${found.size} tổ chức` : "Không có tổ chức nào có tên như vậy.";
    told.classList.toggle("an-mat", found.size > 0);
  });
}

// Letters larger and smaller, in steps. What is chosen stands for every page: co-chu.js sets it before a page is painted.
const sizes = document.querySelectorAll("button[data-co-chu]");

const showSize = () => {
  for (const button of sizes) {
    button.hidden = false;
    button.setAttribute("aria-disabled", String(!isSize(size() + Number(button.dataset.coChu))));
  }
};
const size = () => Number(document.documentElement.dataset.coChu) || 0;
const isSize = step => step >= -1 && step <= 3;

for (const button of sizes) {
  button.addEventListener("click", () => {
    const step = size() + Number(button.dataset.coChu);
    if (!isSize(step)) return;
    document.documentElement.dataset.coChu = step;
    button.parentElement.lastElementChild.textContent = step ? `Cỡ chữ ${step > 0 ? "lớn hơn" : "nhỏ hơn"} thường ${Math.abs(step)} bậc` : "Cỡ chữ thường";
    showSize();
    try {
      localStorage.setItem("co-chu", step);
    } catch (error) {
      // A browser that keeps nothing forgets it with the page.
    }
  });
}
showSize();

// An article read aloud by a voice of the browser: its title, sapo and text, a sentence at a time, so that a pause is the same in every browser.
const readers = Object.fromEntries([...document.querySelectorAll("[data-nghe]")].map(button => [button.dataset.nghe, button]));

if (readers.doc && window.speechSynthesis) {
  const unread = "figure, button, audio, pre, [hidden], [aria-hidden=true], .video, .so-chu-thich, .ve-cho-doc, .tep-loai";
  const blocks = "h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd";
  // Many voices work far away: what is not for everybody is read by one of this machine, or not at all.
  const isPublic = !document.querySelector(".bao-ban");
  let voice, sentences, at, said;

  const show = state => {
    readers.doc.hidden = state !== "im";
    readers.dung.hidden = readers.thoi.hidden = state === "im";
    readers.dung.classList.toggle("dang-dung", state === "dung");
    readers.dung.firstElementChild.textContent = state === "dung" ? "Nghe tiếp" : "Tạm dừng";
  };
  const silence = () => {
    said = null;
    speechSynthesis.cancel();
  };
  const speak = () => {
    if (at >= sentences.length) return stop();
    const saying = said = new SpeechSynthesisUtterance(sentences[at]);
    saying.lang = voice.lang;
    saying.voice = voice;
    saying.onend = () => {
      if (saying !== said) return;
      at++;
      speak();
    };
    saying.onerror = () => saying === said && stop();
    speechSynthesis.speak(saying);
  };
  const stop = () => {
    silence();
    const hadFocus = readers.doc.parentElement.contains(document.activeElement);
    show("im");
    if (hadFocus) readers.doc.focus();
  };
  const text = () => {
    const parts = [];
    let last;
    for (const part of document.querySelectorAll("main h1, main .sapo, main .bai-than > .van-ban")) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent.closest(unread)) continue;
        const block = parent.closest(blocks);
        if (block !== last) parts.push("");
        last = block;
        parts[parts.length - 1] += walker.currentNode.data;
      }
    }
    return parts.flatMap(part => part.replace(/\s+/g, " ").trim().split(/(?<=[.!?…;:]) /)).filter(Boolean);
  };
  const look = () => {
    const known = speechSynthesis.getVoices().filter(one => /^vi\b/i.test(one.lang) && (isPublic || one.localService));
    voice ??= known.find(one => one.localService) ?? known[0];
    if (voice && readers.dung.hidden) show("im");
  };

  readers.doc.addEventListener("click", () => {
    sentences = text();
    at = 0;
    show("doc");
    readers.dung.focus();
    silence();
    speak();
  });
  readers.dung.addEventListener("click", () => {
    const goesOn = !said;
    show(goesOn ? "doc" : "dung");
    if (goesOn) speak();
    else silence();
  });
  readers.thoi.addEventListener("click", stop);
  // A browser may come back to the page as it was: it goes on when asked to.
  addEventListener("pagehide", () => {
    if (!said) return;
    silence();
    show("dung");
  });
  speechSynthesis.addEventListener?.("voiceschanged", look);
  look();
}
