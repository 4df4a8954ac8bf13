// Elements without a template language.

// Properties of elements that are not set like the others.
const ATTRIBUTES = ["list", "form", "spellcheck"];

// h("a.chip", { href, onclick, hidden }, ...children): properties that an element has are set, others become attributes; null, undefined and false are left out.
export function h(name, properties, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  if (properties && (properties.nodeType || typeof properties !== "object" || Array.isArray(properties))) {
    children.unshift(properties);
    properties = null;
  }
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key in element && !ATTRIBUTES.includes(key) && !key.startsWith("aria")) element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

let ids = 0;
export const newId = () => `i${++ids}`;

// What a screen reader says without anything being focused.
export function say(text) {
  document.getElementById("loa").textContent = text;
}

// Work that takes a while: said, and seen until it has ended.
export async function during(text, work) {
  const line = h("p.during", { "aria-hidden": "true" }, text);
  say(text);
  (document.querySelector("dialog[open]") ?? document.body).append(line);
  try {
    return await work;
  } finally {
    line.remove();
  }
}

export const isSaveKey = event => (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s";

export const small = text => text.charAt(0).toLowerCase() + text.slice(1);

export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

// A hint may be a question.
export const sentence = text => capital(text) + (/[.?!]$/.test(text) ? "" : ".");

// Runs once, when nothing has asked again for a while (milliseconds). A Vietnamese keyboard types a letter anew when its accent comes.
export function after(pause, run) {
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
  soon.stop = () => clearTimeout(timer);
  return soon;
}

// Help and messages name keys and values in `backticks`.
export const prose = text => text.split("`").map((part, index) => index % 2 ? h("code", part) : part);

export const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

export const clock = date => date.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
