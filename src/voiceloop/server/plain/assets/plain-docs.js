// The plain page of the API: every operation in a line.

const list = document.getElementById("operations");
const answer = await fetch("/openapi.json");
const { paths } = await answer.json();
for (const [path, methods] of Object.entries(paths)) {
  for (const [method, { description, summary }] of Object.entries(methods)) {
    if (method !== "options") list.append(made("dt", `${method.toUpperCase()} ${path}`), made("dd", (description ?? summary).replaceAll("`", "")));
  }
}

function made(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
