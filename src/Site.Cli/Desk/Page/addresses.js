// Where the desk's screens are, for links.
const of = (screen, path) => `#/${screen}/${path.split("/").map(encodeURIComponent).join("/")}`;

export const documentAddress = path => of("bai", path);

export const boardAddress = path => of("so", path);
