import type { Dispatcher } from "undici";

/**
 * Lets an answer come as fast as it is sent: where undici makes one wait for its reader, as it does with what has to be unpacked, and the
 * server closes meanwhile, an assertion ends the process that nobody can catch. Mended in undici 8 alone, which Node 20 cannot run:
 * https://github.com/nodejs/undici/issues/5360. How much is taken is for `bodyOf` to say.
 */
export const unpaused: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  dispatch(options, {
    onRequestStart: (controller, context) => {
      controller.pause = () => undefined;
      handler.onRequestStart?.(controller, context);
    },
    onRequestUpgrade: (...all) => handler.onRequestUpgrade?.(...all),
    onResponseStart: (...all) => handler.onResponseStart?.(...all),
    onResponseData: (...all) => handler.onResponseData?.(...all),
    onResponseEnd: (...all) => handler.onResponseEnd?.(...all),
    onResponseError: (...all) => handler.onResponseError?.(...all),
  });
