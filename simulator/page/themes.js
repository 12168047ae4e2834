const KEY = "simulator.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** Light or dark: by the address, else as switched before, else as the system has it. */
export class Theme {
  constructor(fixed) {
    this.choice = fixed ?? localStorage.getItem(KEY);
    system.addEventListener("change", () => this.show());
    this.show();
  }

  get dark() {
    return (this.choice ?? (system.matches ? "dark" : "light")) === "dark";
  }

  toggle() {
    this.choice = this.dark ? "light" : "dark";
    localStorage.setItem(KEY, this.choice);
    this.show();
  }

  show() {
    document.documentElement.dataset.theme = this.dark ? "dark" : "light";
  }
}
