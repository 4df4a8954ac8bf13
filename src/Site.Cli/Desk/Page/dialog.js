// Questions in a window of the page: focus stays in it, Esc leaves it, and afterwards the focus is where it was.
import { h, newId } from "./dom.js";

// buttons: [{ label, value, main, danger }]; content: elements of the form. Answers with the value of the button, or null when left.
// check(value): an error's text keeps the window open; while it is awaited, the window can be neither left nor sent again.
export function ask({ title, content = [], buttons, wide, check, opened }) {
  const back = document.activeElement;
  const id = newId();
  const fault = h("p.fault", { role: "alert", hidden: true });
  return new Promise(resolve => {
    let answer = null, isBusy = false;
    const window = h("dialog" + (wide ? ".wide" : ""), { "aria-labelledby": id }, h("form", {
      method: "dialog",
      onsubmit: async event => {
        event.preventDefault();
        if (isBusy) return;
        const value = buttons.find(each => each.value === (event.submitter?.value ?? ""))?.value ?? buttons.find(each => each.main).value;
        isBusy = true;
        try {
          const wrong = await check?.(value);
          fault.textContent = wrong ?? "";
          fault.hidden = !wrong;
          if (wrong) return;
          answer = value;
          window.close();
        } finally {
          isBusy = false;
        }
      },
    },
    h("h2", { id }, title), content, fault,
    h("div.buttons", buttons.map(each => h("button" + (each.main ? ".main" : each.danger ? ".danger" : ""), {
      value: each.value, type: each.leaves ? "button" : "submit", onclick: each.leaves ? () => isBusy || window.close() : null,
    }, each.label)))));
    // Enter in a field means the main button, wherever it stands.
    window.addEventListener("keydown", event => {
      if (event.key === "Enter" && event.target.matches("input:not([role=combobox]):not([type=file])") && !event.isComposing && !event.defaultPrevented) {
        event.preventDefault();
        window.querySelector("button.main")?.click();
      }
    });
    window.addEventListener("input", () => window.classList.add("typed"));
    window.addEventListener("cancel", event => isBusy && event.preventDefault());
    // Chromium lets no page withhold a second Esc that has come so far.
    window.addEventListener("keydown", event => event.key === "Escape" && isBusy && event.preventDefault());
    window.addEventListener("close", () => {
      window.remove();
      back?.focus?.();
      resolve(answer);
    });
    document.body.append(window);
    window.showModal();
    opened?.(window);
  });
}

// Whether a window holds what was typed or chosen in it: nothing else does yet.
export const isTypedIn = () => Boolean(document.querySelector("dialog[open].typed"));

// As Esc does: not while its answer is awaited.
export const leaveWindow = window => window.dispatchEvent(new Event("cancel", { cancelable: true })) && window.close();

export const LEAVE = { label: "Thôi", value: "", leaves: true };

export const tell = (title, text) => ask({ title, content: h("p", text), buttons: [{ label: "Đóng", value: "ok", main: true }] });
