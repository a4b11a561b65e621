import { describeRoute } from "./route-suite.ts";
import { describeWhole } from "./whole-suite.ts";

// `npm run proof:pace` does the same at ten times as many times of the minute, with 500 requests too, and on every server.
describeRoute({ runs: 50, requests: [50] });
describeWhole([{ server: "sliding log", phase: 0 }]);
