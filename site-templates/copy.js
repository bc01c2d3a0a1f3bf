(() => {
  const { copy, copied } = document.querySelector("main").dataset;
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.tagName !== "DETAILS" || target.open) return;
    target.open = true;
    target.scrollIntoView();
  };
  open();
  addEventListener("hashchange", open);
  if (!navigator.clipboard) return;
  const offer = (line) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(line.textContent);
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), 2000);
    });
    line.after(button);
  };
  const offerAll = () => document.querySelectorAll(".line").forEach(offer);
  offerAll();
  document.addEventListener("turned", offerAll);
})();
