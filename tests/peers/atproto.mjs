// A whole AT Protocol network in one process: PLC directory, personal data server, AppView (@atproto/dev-env).
// Argument: a JSON object {modules, ports, postgres, redis}. Prints one JSON line when it answers, then one line
// for each line on stdin: by then the AppView has indexed all that the data server holds. Ends with its stdin.
import net from "node:net";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const given = JSON.parse(process.argv[2]);

// dev-env listens on every interface and takes ephemeral ports; ours are loopback and chosen by who starts us
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  const done = args.find((arg) => typeof arg === "function");
  const asked = typeof args[0] === "object" && args[0] !== null ? args[0].port : args[0];
  const port = Number(asked) || given.ports.spare.shift();
  if (!port) throw new Error("more ports are needed than were given");
  return listen.call(this, { port, host: "127.0.0.1" }, done);
};

const orders = createInterface({ input: process.stdin });
orders.on("close", () => process.exit(0)); // whoever started us is gone, and so are the databases

const require = createRequire(`${given.modules}/package.json`);
const { TestNetwork } = await import(pathToFileURL(require.resolve("@atproto/dev-env")).href);
process.env.REDIS_HOST = given.redis; // the only way it takes one
const network = await TestNetwork.create({
  dbPostgresUrl: given.postgres,
  dbPostgresSchema: "peer",
  plc: { port: given.ports.plc },
  pds: { port: given.ports.pds },
  bsky: { port: given.ports.appview },
  ozone: { port: given.ports.ozone },
});
orders.on("line", async (order) => {
  try {
    await network.processAll(60_000);
    console.log(JSON.stringify({ done: order }));
  } catch (error) {
    console.log(JSON.stringify({ failed: String(error) }));
  }
});
console.log(JSON.stringify({ pds: network.pds.url, plc: network.plc.url, appview: network.bsky.url }));
