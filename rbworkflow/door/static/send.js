// Files go in pieces as soon as they are chosen; one that was cut goes on where it stopped. Without this the form works.
"use strict";
(function () {
  const form = document.querySelector("form[data-kirim]");
  if (!form || !window.fetch) return;
  const address = form.dataset.kirim, shown = document.getElementById("unggah");
  const PIECE = 512 * 1024, TRIES = 6;
  const buttons = form.querySelectorAll("button");
  let left = 0, failed = 0;

  async function asked(path, body, headers) {
    for (let attempt = 0; ; attempt++) {
      let answer;
      try {
        answer = await fetch(path, {method: "POST", body, headers: {accept: "application/json", ...headers}});
      } catch (error) {
        if (attempt === TRIES) throw new Error("Sambungan terputus. Pilih lagi berkas ini untuk melanjutkan.");
        await new Promise((again) => setTimeout(again, 500 * 2 ** attempt));
        continue;
      }
      const said = await answer.json().catch(() => ({detail: "Sambungan ke program terganggu. Coba lagi sebentar lagi."}));
      if (!answer.ok) throw new Error(said.detail);
      return said;
    }
  }

  async function upload(file, indicator, progress) {
    const note = JSON.stringify({nama: file.name, ukuran: file.size, tanda: String(file.lastModified), indikator: indicator});
    const begun = await asked(address, note, {"content-type": "application/json"});
    let here = begun.ada;
    while (here < file.size) {
      progress.value = here / file.size;
      const piece = file.slice(here, here + PIECE);
      here = (await asked(`${address}/${begun.id}?dari=${here}`, piece, {"content-type": "application/octet-stream"})).ada;
    }
    progress.value = 1;
  }

  async function chosen(input) {
    const files = [...input.files], select = form.querySelector("select");
    const indicator = input.name === "berkas" && select ? select.value : "";
    input.value = "";
    buttons.forEach((button) => { button.disabled = true; });
    left += files.length;
    for (const file of files) {
      const line = document.createElement("p"), progress = document.createElement("progress");
      line.textContent = file.name + " ";
      line.append(progress);
      shown.append(line);
      try {
        await upload(file, indicator, progress);
      } catch (error) {
        failed += 1;
        line.className = "warning";
        line.textContent = `${file.name}: ${error.message}`;
      }
      left -= 1;
    }
    if (left) return;
    buttons.forEach((button) => { button.disabled = false; });
    const back = address.replace(/\/berkas$/, "");
    if (!failed) location.replace(select ? `${back}?indikator=${encodeURIComponent(select.value)}` : back);
  }

  // What is chosen, in full: some browsers cut a closed list at its edge, and there alone the style sheet shows this.
  const list = form.querySelector("select"), full = form.querySelector("output.in-full");
  function spell() {
    full.textContent = list.value ? list.selectedOptions[0].textContent : "";
  }
  if (list) {
    list.addEventListener("change", spell);
    spell();
  }

  form.querySelectorAll("input[type=file]").forEach((input) => {
    input.addEventListener("change", () => chosen(input));
  });
})();
