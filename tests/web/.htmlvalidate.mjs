// html-validate's recommended rules, which hold its standard ones, but for those that are taste or that we break with cause.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Taste.
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    // The titles are the editors', and the site's name stands behind each; K215 tells of a long one.
    "long-title": "off",
    // The HTML standard allows any id without a space; headings may begin with a number.
    "valid-id": ["error", { relaxed: true }],
    // A table that CSS stacks on a phone is no table to a screen reader unless its roles are said.
    "no-redundant-role": ["error", { exclude: ["table", "rowgroup", "row", "cell", "columnheader", "rowheader"] }],
    // Suggestions under a text box are ARIA's combobox, which a select cannot be; a wide table scrolls in a region that has no heading.
    "prefer-native-element": ["error", { exclude: ["listbox", "region"] }],
    // The stylesheet keeps a telephone number on one line.
    "tel-non-breaking": "off",
  },
};
