// Where a session has ended, Prefect's pages say no more than "Oops", in English and with an advertisement. This says what
// happened and leads back in; what was typed stays, and can be sent from the same page once somebody has come in again.
"use strict";
(function () {
  document.querySelector(".session-over a").href = `/masuk?ke=${encodeURIComponent(location.pathname)}`;

  function answered(status, address) {
    if (status && new URL(address, location.href).pathname.startsWith("/api/")) {
      document.documentElement.classList.toggle("session-is-over", status === 401);
    }
  }

  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...body) {
    this.addEventListener("loadend", () => answered(this.status, this.responseURL));
    return send.apply(this, body);
  };

  const ask = window.fetch;
  window.fetch = async function (...given) {
    const answer = await ask.apply(this, given);
    answered(answer.status, answer.url);
    return answer;
  };
})();
