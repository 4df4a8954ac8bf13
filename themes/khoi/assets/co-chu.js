// Loaded before anything is painted: letters as large as this reader has chosen on any page.
try {
  document.documentElement.dataset.coChu = localStorage.getItem("co-chu") || "0";
} catch (error) {
  // A browser that keeps nothing shows the usual size.
}
