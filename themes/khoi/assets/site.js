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
