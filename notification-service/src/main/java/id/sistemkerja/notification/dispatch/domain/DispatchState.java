package id.sistemkerja.notification.dispatch.domain;

/** Whether another service's event has been told. */
public enum DispatchState {
  NEW,
  ROUTED
}
