// A copy beside the file while one writes: offered again after a crash. And a word to the other tab that has the same document open.
import { h, after, clock } from "./dom.js";
import { post } from "./api.js";
import { parts } from "./fields/date.js";

const PAUSE = 1500; // Milliseconds without a letter.

// state() → { path, version, values, body } to keep, or null when all is saved. failed(message), or null when it has worked again.
export function keepCopies(path, state, failed) {
  let isKept = false, running = Promise.resolve();
  const send = () => (running = running.then(async () => {
    const now = state();
    try {
      if (now) {
        await post("copy", now);
        isKept = true;
      } else if (isKept) {
        await post("copy/drop", { path });
        isKept = false;
      }
      failed(null);
    } catch (error) {
      failed(error.message);
    }
  }));
  const soon = after(PAUSE, send);
  return {
    soon,
    now: send,
    stop: () => soon.stop(),
    has: () => (isKept = true),
  };
}

const when = saved => {
  const date = new Date(saved);
  return Number.isNaN(date.getTime()) ? parts(saved)?.slice(0, 3).reverse().join("/") ?? saved : `${clock(date)} ngày ${date.toLocaleDateString("vi-VN")}`;
};

// The offer after a crash: take(), drop().
export function offer(copy, isOld, take, drop) {
  const bar = h("div.offer", { role: "region", "aria-label": "Bản chưa lưu" },
    h("p", `Lần trước bạn chưa kịp lưu: còn bản viết dở lúc ${when(copy.saved)}.`,
      isOld ? " Sau đó tệp đã được sửa ở nơi khác: lấy bản viết dở thì khi lưu bạn sẽ được xem cả hai." : ""),
    h("button.main", { type: "button", onclick: () => (bar.remove(), take()) }, "Lấy lại bản viết dở"),
    h("button", { type: "button", onclick: () => (bar.remove(), drop()) }, "Bỏ bản ấy"));
  return bar;
}

// Tells when another tab has this document open too. Answers with what ends it.
export function watchTabs(path, met) {
  const channel = new BroadcastChannel("ban-soan");
  const own = `${performance.timeOrigin}${Math.random()}`;
  channel.addEventListener("message", ({ data }) => {
    if (data.path !== path || data.own === own) return;
    met(data.saved ? "saved" : "open");
    if (data.asks) channel.postMessage({ path, own });
  });
  channel.postMessage({ path, own, asks: true });
  return {
    saved: () => channel.postMessage({ path, own, saved: true }),
    close: () => channel.close(),
  };
}
