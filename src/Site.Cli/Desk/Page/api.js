// The desk's server. Every failure is an Error whose message is a sentence for the editor; status 0 is a server that does not answer.
const ROOT = "/_ban-soan/api/";

export class Refusal extends Error {
  constructor(message, status, answer) {
    super(message);
    this.status = status;
    this.answer = answer;
  }
}

async function ask(path, options) {
  let response, answer;
  try {
    response = await fetch(ROOT + path, { cache: "no-store", credentials: "same-origin", ...options });
    answer = await response.json();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    if (!response) throw new Refusal("Chương trình không trả lời. Xem cửa sổ dòng lệnh: bản xem trước còn chạy không?", 0, null);
  }
  if (!response.ok || !answer) {
    throw new Refusal(answer?.error ?? `Chương trình không làm được việc này (mã ${response.status}).`, response.status, answer);
  }
  return answer;
}

export const get = (path, query = {}, signal) => ask(`${path}?${new URLSearchParams(query)}`, { signal });

export const post = (path, data, signal) => ask(path, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(data),
  signal,
});

// A file as it is: a photo, a Word file. One that cannot be read would look like a program that does not answer; a file that is gone has no size any more.
export async function send(path, query, file) {
  if (!await (file.size ? file.slice(0, 1) : file).arrayBuffer().catch(() => null)) {
    throw new Refusal("Không đọc được tệp: đây là thư mục, hoặc tệp vừa bị xóa, đổi tên, hay đang bị chương trình khác giữ. Hãy chọn lại.", 400, null);
  }
  return ask(`${path}?${new URLSearchParams(query)}`, {
    method: "POST",
    headers: { "Content-Type": file.type || "application/octet-stream" },
    body: file,
  });
}

// Forms and choices are the same until a file changes: asked for once in a view.
const kept = new Map();
export function remembered(path, query = {}) {
  const key = path + new URLSearchParams(query);
  if (!kept.has(key)) {
    const answer = get(path, query);
    answer.catch(() => kept.delete(key));
    kept.set(key, answer);
  }
  return kept.get(key);
}
export const forget = () => kept.clear();
