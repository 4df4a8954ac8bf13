// A list of any length of which only the rows in view are in the page. Rows are equally high: --row in the stylesheet, in pixels.
const SPARE = 8; // Rows beyond either edge, so that Tab and quick scrolling find them drawn.

export class DrawnList {
  // element: <ol>; make(item): the content of its <li>, with one link or button first.
  constructor(element, make) {
    this.element = element;
    this.make = make;
    this.items = [];
    this.rows = new Map();
    this.draw = this.draw.bind(this);
    addEventListener("scroll", this.draw, { passive: true });
    addEventListener("resize", this.draw, { passive: true });
    element.addEventListener("keydown", event => this.step(event));
  }

  close() {
    removeEventListener("scroll", this.draw);
    removeEventListener("resize", this.draw);
  }

  show(items) {
    this.items = items;
    for (const row of this.rows.values()) row.remove();
    this.rows.clear();
    this.draw();
  }

  get height() {
    return parseFloat(getComputedStyle(this.element).getPropertyValue("--row"));
  }

  draw() {
    const height = this.height, top = this.element.getBoundingClientRect().top;
    this.element.style.height = `${height * this.items.length}px`;
    const first = Math.max(0, Math.floor(-top / height) - SPARE);
    const end = Math.min(this.items.length, Math.ceil((innerHeight - top) / height) + SPARE);
    for (const [index, row] of this.rows) {
      // A row that has the focus stays, or the focus would be lost.
      if ((index < first || index >= end) && !row.contains(document.activeElement)) {
        row.remove();
        this.rows.delete(index);
      }
    }
    for (let index = first; index < end; index++) this.row(index).style.top = `${index * height}px`;
  }

  row(index) {
    let row = this.rows.get(index);
    if (!row) {
      row = document.createElement("li");
      row.setAttribute("aria-setsize", this.items.length);
      row.setAttribute("aria-posinset", index + 1);
      row.append(...this.make(this.items[index]));
      this.rows.set(index, row);
      // In the order of the list, for Tab and for readers.
      const next = [...this.element.children].find(other => other.getAttribute("aria-posinset") > index + 1);
      this.element.insertBefore(row, next ?? null);
    }
    return row;
  }

  step(event) {
    const at = Number(event.target.closest("li")?.getAttribute("aria-posinset")) - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.items.length - 1 }[event.key];
    if (to === undefined || at < 0 || to < 0 || to >= this.items.length || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const row = this.row(to), height = this.height;
    row.style.top = `${to * height}px`;
    row.querySelector("a, button").focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }
}
