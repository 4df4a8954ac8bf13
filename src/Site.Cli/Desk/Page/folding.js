// Text as one looks for it: without accents or case, đ as d, lý as lí, quý as quí.
export function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replaceAll("đ", "d").replace(/\b(qu|[hklmst])y\b/g, "$1i");
}

// Whether a folded text holds each word of a query.
export function seeker(query) {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return folded => words.every(word => folded.includes(word));
}
