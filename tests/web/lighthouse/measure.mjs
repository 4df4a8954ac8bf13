// node tests/web/lighthouse/measure.mjs [folder] [url…]: what Lighthouse says of a built site on mobile settings.
//
// The folder (output/ unless given) is served as a host would: with the headers of its _headers and compressed.
// Exit code 1 if a page is below 100 for accessibility, best practices or SEO, or below 98 for performance.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [folder = "output", ...asked] = process.argv.slice(2);
const urls = asked.length ? asked : ["/", "/tin-tuc/2026/mot-tin-nam-cau-hoi/", "/ke-hoach/59-kh-duk/", "/ban-tin/2026-11/", "/tim-kiem/"];
const goals = { performance: 0.98, accessibility: 1, "best-practices": 1, seo: 1 };
const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json",
  ".webmanifest": "application/manifest+json", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml",
  ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp",
};
const compressed = new Set([".html", ".css", ".js", ".json", ".webmanifest", ".xml", ".txt", ".svg"]);

// Netlify's format: a path, its last part perhaps *, then its headers on indented lines.
function readHeaders(text) {
  const rules = [];
  for (const line of text.split("\n").filter(line => line.trim())) {
    if (/^\s/.test(line)) {
      const colon = line.indexOf(":");
      rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      rules.push({ path: line.trim(), headers: [] });
    }
  }
  const matches = (rule, path) => rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
  return path => rules.filter(rule => matches(rule.path, path)).flatMap(rule => rule.headers);
}

const headersOf = readHeaders(await readFile(join(folder, "_headers"), "utf8"));
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const file = join(folder, normalize(path.endsWith("/") ? path + "index.html" : path));
  for (const [name, value] of headersOf(path)) response.setHeader(name, value);
  try {
    const bytes = await readFile(file);
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    if (compressed.has(extname(file))) response.setHeader("Content-Encoding", "gzip");
    response.end(compressed.has(extname(file)) ? gzipSync(bytes) : bytes);
  } catch {
    response.writeHead(404, { "Content-Type": types[".html"], "Content-Encoding": "gzip" }).end(gzipSync(await readFile(join(folder, "404.html"))));
  }
});
await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));

const chrome = await launch({
  chromePath: process.env.KHOI_BROWSER,
  chromeFlags: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
  ],
});
let isBelow = false;
try {
  console.log("| page | performance | accessibility | best practices | SEO | LCP | CLS | TBT |\n|---|---|---|---|---|---|---|---|");
  const notes = [];
  for (const url of urls) {
    const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}${url}`, { port: chrome.port, onlyCategories: Object.keys(goals), logLevel: "error" });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const scores = Object.entries(goals).map(([id, goal]) => {
      const { score } = lhr.categories[id];
      isBelow ||= score < goal;
      return Math.round(score * 100);
    });
    const shown = ["largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time"].map(id => lhr.audits[id].displayValue.replace("\u00a0", " "));
    console.log(`| ${[url, ...scores, ...shown].join(" | ")} |`);
    for (const { id, title, score, scoreDisplayMode, displayValue = "", details } of Object.values(lhr.audits)) {
      if (score === null || score === 1 || scoreDisplayMode === "informative") continue;
      const items = (details?.items ?? []).slice(0, 3).map(item => item.node?.snippet ?? item.url ?? "").filter(text => typeof text === "string" && text);
      notes.push(`${url}: ${id} ${Math.round(score * 100)}: ${title} ${displayValue}${items.map(text => `\n    ${text}`).join("")}`);
    }
  }
  if (notes.length) console.log(`\nNot full:\n${notes.join("\n")}`);
} finally {
  chrome.kill();
  server.close();
}
process.exitCode = isBelow ? 1 : 0;
